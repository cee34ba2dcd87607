package id.sinergi.evaluate;

import id.sinergi.evaluate.Explanation.Part;
import id.sinergi.finding.Text;
import id.sinergi.internal.figures.Member;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What an aggregate is made of.
 *
 * @param in the members, in order
 * @param explain explains a member by its index
 * @param over why none of them counts, whatever they are
 * @param others what is no member, each with the reason
 */
record Gathered(
    List<Member> in,
    IntFunction<Explanation> explain,
    Optional<Text> over,
    Supplier<List<Part>> others) {

  Gathered(List<Member> in, IntFunction<Explanation> explain, Supplier<List<Part>> others) {
    this(in, explain, Optional.empty(), others);
  }

  Gathered allLeftOut(Text why) {
    return new Gathered(in, explain, Optional.of(why), others);
  }

  Gathered plus(Supplier<List<Part>> more) {
    return new Gathered(
        in,
        explain,
        over,
        () -> Stream.concat(others.get().stream(), more.get().stream()).toList());
  }
}
