/**
 * {@link id.sinergi.internal.money.Budgets}: pagu, realisation and absorption of every node; not
 * exported.
 */
@NullMarked
package id.sinergi.internal.money;

import org.jspecify.annotations.NullMarked;
