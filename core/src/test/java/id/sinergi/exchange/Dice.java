package id.sinergi.exchange;

import id.sinergi.indicator.Extras;
import id.sinergi.time.During;
import id.sinergi.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/** Random values, the awkward ones among them, from one seed. */
final class Dice {

  private static final List<String> TEXTS =
      List.of(
          "Stunting turun",
          "é ‘ ☃ 漢字",
          "a/b~c",
          "\"\\\b\t\n\u0001\u007f\u2028",
          "\uD83D\uDE00 half \uD83D",
          "\uDC00",
          "\uFEFFx",
          "null",
          " x ",
          "x-y");
  private static final double[] NUMBERS = {
    0,
    1,
    -1,
    0.1,
    0.30000000000000004,
    21.6,
    1e-15,
    -1e18,
    1e18,
    123456789012345680.0,
    1.0E-7,
    9007199254740994.0,
    98_877_641_511.5,
    1.5e-9,
    33.333333333333336,
    1e17,
    4.35,
    2e-3
  };
  private static final List<String> KEPT =
      List.of(
          "1",
          "1.50",
          "\"teks\"",
          "null",
          "[1,[2,{\"b\":[],\"a\":{}}]]",
          "{\"z\":12.50,\"a\":true}");

  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  @SafeVarargs
  final <T> T one(T... options) {
    return options[random.nextInt(options.length)];
  }

  <T> T one(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }

  <T> List<T> shuffled(List<T> items) {
    List<T> copy = new ArrayList<>(items);
    Collections.shuffle(copy, random);
    return copy;
  }

  String text() {
    return one(TEXTS);
  }

  /** A text that can name a field, which half a character cannot. */
  String name() {
    return TEXTS.get(random.nextInt(4));
  }

  /** Another one each time. */
  String id(String kind, int number) {
    return chance(70) ? kind + number : text() + kind + number;
  }

  double number() {
    if (chance(50)) {
      return NUMBERS[random.nextInt(NUMBERS.length)];
    }
    double any = random.nextGaussian() * Math.pow(10, random.nextInt(20) - 6);
    return Math.abs(any) < 1e-15 || Math.abs(any) > 1e18 ? 7.5 : any;
  }

  double amount() {
    return Math.abs(number());
  }

  OptionalDouble maybe(int percent) {
    return chance(percent) ? OptionalDouble.of(amount()) : OptionalDouble.empty();
  }

  Optional<String> maybeText(int percent) {
    return chance(percent) ? Optional.of(text()) : Optional.empty();
  }

  Period period() {
    return Period.parse(one("2024", "2024-S1", "2024-Q3", "2024-03", "2020/2024", "0001", "9999"));
  }

  Optional<Instant> instant(int percent) {
    return chance(percent)
        ? Optional.of(
            one(
                Instant.parse("2023-01-25T00:00:00Z"),
                Instant.parse("2022-08-31T17:00:00.123456789Z"),
                Instant.EPOCH,
                Instant.MAX,
                Instant.MIN))
        : Optional.empty();
  }

  During during() {
    LocalDate day = LocalDate.of(2024, 5, 31);
    return chance(70)
        ? During.ALWAYS
        : one(
            During.since(day),
            During.until(day),
            During.of(day, day),
            During.NEVER,
            During.of(LocalDate.of(-5, 1, 1), LocalDate.of(12345, 1, 1)));
  }

  Extras extras(int percent) {
    return chance(percent)
        ? Extras.of(Map.of("x-source", one(KEPT), "x-" + name(), one(KEPT)))
        : Extras.NONE;
  }
}
