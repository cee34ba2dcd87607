package id.sinergi.figure;

import java.util.List;

/**
 * Default colours and shapes of the bands of a scale, from the top.
 *
 * <p>Colours are those of Okabe and Ito, which stay apart under the common colour blindnesses.
 */
final class Look {
  private static final String BLUE = "#0072B2";
  private static final String SKY = "#56B4E9";
  private static final String GREEN = "#009E73";
  private static final String YELLOW = "#F0E442";
  private static final String ORANGE = "#E69F00";
  private static final String VERMILLION = "#D55E00";
  private static final String PURPLE = "#CC79A7";
  private static final String BLACK = "#000000";

  private static final List<List<String>> COLOURS =
      List.of(
          List.of(GREEN),
          List.of(GREEN, VERMILLION),
          List.of(GREEN, YELLOW, VERMILLION),
          List.of(BLUE, GREEN, YELLOW, VERMILLION),
          List.of(BLUE, GREEN, YELLOW, ORANGE, VERMILLION),
          List.of(BLUE, SKY, GREEN, YELLOW, ORANGE, VERMILLION),
          List.of(BLUE, SKY, GREEN, YELLOW, ORANGE, VERMILLION, PURPLE),
          List.of(BLUE, SKY, GREEN, YELLOW, ORANGE, VERMILLION, PURPLE, BLACK));

  private static final List<List<Shape>> SHAPES =
      List.of(
          List.of(Shape.CIRCLE),
          List.of(Shape.CIRCLE, Shape.TRIANGLE_DOWN),
          List.of(Shape.CIRCLE, Shape.SQUARE, Shape.TRIANGLE_DOWN),
          List.of(Shape.CIRCLE, Shape.TRIANGLE_UP, Shape.SQUARE, Shape.TRIANGLE_DOWN),
          List.of(
              Shape.CIRCLE, Shape.TRIANGLE_UP, Shape.SQUARE, Shape.DIAMOND, Shape.TRIANGLE_DOWN));

  private Look() {}

  static String colour(int position, int bands) {
    List<String> colours = COLOURS.get(Math.min(bands, COLOURS.size()) - 1);
    return colours.get(position % colours.size());
  }

  /** Beyond eight bands the shapes shift at each round, so that no two bands look the same. */
  static Shape shape(int position, int bands) {
    if (bands <= SHAPES.size()) {
      return SHAPES.get(bands - 1).get(position);
    }
    Shape[] all = Shape.values();
    return all[(position + position / all.length) % all.length];
  }
}
