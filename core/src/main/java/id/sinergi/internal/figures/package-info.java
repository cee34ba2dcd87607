/**
 * {@link id.sinergi.internal.figures.Figures} and {@link id.sinergi.internal.figures.FigureArray}:
 * figures by position, and the sums that make one of many; not exported.
 *
 * <p>A sum is pairwise over fixed positions ({@link id.sinergi.internal.figures.Pairwise}), an
 * aggregate a {@link id.sinergi.internal.figures.Summary}.
 */
@NullMarked
package id.sinergi.internal.figures;

import org.jspecify.annotations.NullMarked;
