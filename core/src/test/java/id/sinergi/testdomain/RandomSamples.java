package id.sinergi.testdomain;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** Samples made from {@link RandomChoices}: cheap to draw, and they shrink choice by choice. */
final class RandomSamples<T> implements Arbitrary<T> {
  private final Function<RandomChoices, T> maker;

  RandomSamples(Function<RandomChoices, T> maker) {
    this.maker = maker;
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    return new RandomGenerator<>() {
      @Override
      public Shrinkable<T> next(Random random) {
        return new Sample(new RandomChoices(random.nextLong(), Set.of()));
      }
    };
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return EdgeCases.none();
  }

  private final class Sample implements Shrinkable<T> {
    private final RandomChoices choices;
    private final T value;

    Sample(RandomChoices choices) {
      this.choices = choices;
      this.value = maker.apply(choices);
    }

    @Override
    public T value() {
      return value;
    }

    /** Without half of what was chosen, a quarter, ... and at last without each single choice. */
    @Override
    public Stream<Shrinkable<T>> shrink() {
      List<String> taken = choices.taken();
      List<List<String>> parts = new ArrayList<>();
      for (int size = (taken.size() + 1) / 2; size >= 1; size = size == 1 ? 0 : (size + 1) / 2) {
        for (int from = 0; from < taken.size(); from += size) {
          parts.add(taken.subList(from, Math.min(from + size, taken.size())));
        }
      }
      return parts.stream().map(part -> new Sample(choices.without(part)));
    }

    @Override
    public ShrinkingDistance distance() {
      return ShrinkingDistance.of(choices.taken().size());
    }

    @Override
    public String toString() {
      return String.valueOf(value);
    }
  }
}
