/**
 * Figures beside other figures: {@link id.sinergi.trend.Change} from one evaluation to another,
 * {@link id.sinergi.trend.Pace} towards a target, {@link id.sinergi.trend.Tension} between goals,
 * and {@link id.sinergi.trend.Comparison} as a performance report wants it. All of it is analytic
 * aid, none an official score.
 */
@NullMarked
package id.sinergi.trend;

import org.jspecify.annotations.NullMarked;
