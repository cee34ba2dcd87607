/**
 * {@link id.sinergi.time.Period} is the entry: calendar periods in the text forms plans use, the
 * windows evaluations look at, and how reports within a window are put together.
 */
@NullMarked
package id.sinergi.time;

import org.jspecify.annotations.NullMarked;
