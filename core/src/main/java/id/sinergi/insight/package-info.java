/**
 * What could still become of figures, and by whom: {@link id.sinergi.insight.Completions} while
 * reports are missing, {@link id.sinergi.insight.Levers} and {@link id.sinergi.insight.GoalSeek}
 * towards a goal, {@link id.sinergi.insight.Attribution} of what was attained together. All of it
 * is analytic aid, none an official score.
 */
@NullMarked
package id.sinergi.insight;

import org.jspecify.annotations.NullMarked;
