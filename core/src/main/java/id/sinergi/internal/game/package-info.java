/**
 * {@link id.sinergi.internal.game.Shapley}: what each player of a cooperative game brings; not
 * exported.
 */
@NullMarked
package id.sinergi.internal.game;

import org.jspecify.annotations.NullMarked;
