/**
 * Who works with whom: {@link id.sinergi.synergy.Synergy} of an agency, the {@link
 * id.sinergi.synergy.SiloMatrix} of all, goals that nobody shares and indicators that measure the
 * same apart. All of it is analytic aid, none an official score.
 */
@NullMarked
package id.sinergi.synergy;

import org.jspecify.annotations.NullMarked;
