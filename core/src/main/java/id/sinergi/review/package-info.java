/**
 * {@link id.sinergi.review.Review} says what a strict evaluator would object to, before the
 * evaluator comes.
 */
@NullMarked
package id.sinergi.review;

import org.jspecify.annotations.NullMarked;
