/**
 * What evaluations tell beyond their figures; {@link id.sinergi.insight.Synergy} shows how an
 * agency works together with others. All of it is analytic aid, none an official score.
 */
@NullMarked
package id.sinergi.insight;

import org.jspecify.annotations.NullMarked;
