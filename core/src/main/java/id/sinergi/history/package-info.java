/**
 * What was known and said at one time and at another: {@link id.sinergi.history.Differences}
 * between two evaluations, and {@link id.sinergi.history.SignOff} of a period.
 */
@NullMarked
package id.sinergi.history;

import org.jspecify.annotations.NullMarked;
