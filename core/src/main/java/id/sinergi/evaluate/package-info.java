/**
 * Evaluates a cascade: an {@link id.sinergi.evaluate.Evaluator}, compiled once, turns actuals into
 * an {@link id.sinergi.evaluate.Evaluation}.
 */
@NullMarked
package id.sinergi.evaluate;

import org.jspecify.annotations.NullMarked;
