/**
 * {@link id.sinergi.internal.attainment.Attaining}: what each party attained and what all attained
 * together, by the time axis and the party axis; not exported.
 */
@NullMarked
package id.sinergi.internal.attainment;

import org.jspecify.annotations.NullMarked;
