/**
 * {@link id.sinergi.indicator.Indicator}: what is measured, who answers for it, and what was
 * reported ({@link id.sinergi.indicator.Actuals}).
 */
@NullMarked
package id.sinergi.indicator;

import org.jspecify.annotations.NullMarked;
