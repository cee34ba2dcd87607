/**
 * {@link id.sinergi.internal.rule.Attainment}, the one place that turns a target and an actual into
 * a percentage, and the same on decimals for display.
 */
@NullMarked
package id.sinergi.internal.rule;

import org.jspecify.annotations.NullMarked;
