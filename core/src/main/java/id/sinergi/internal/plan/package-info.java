/**
 * The compiled {@link id.sinergi.internal.plan.Plan} of a cascade, what of it holds on a day, and
 * where its figures stand; not exported.
 */
@NullMarked
package id.sinergi.internal.plan;

import org.jspecify.annotations.NullMarked;
