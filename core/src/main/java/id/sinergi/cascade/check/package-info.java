/**
 * {@link id.sinergi.cascade.check.Notes} takes down what the checks of a cascade find; with it the
 * checks that need no more than one indicator, and the search for loops.
 */
@NullMarked
package id.sinergi.cascade.check;

import org.jspecify.annotations.NullMarked;
