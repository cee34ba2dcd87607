package id.sinergi.cascade.union;

import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Spending;
import java.util.List;
import java.util.function.UnaryOperator;

/** Actuals under the ids of another document; what they say stays. */
public final class RenamedActuals {
  private final UnaryOperator<String> indicators;
  private final UnaryOperator<String> agencies;
  private final UnaryOperator<String> nodes;

  /** Renames what is named by each kind of id. */
  public RenamedActuals(
      UnaryOperator<String> indicators,
      UnaryOperator<String> agencies,
      UnaryOperator<String> nodes) {
    this.indicators = indicators;
    this.agencies = agencies;
    this.nodes = nodes;
  }

  /** All entries, without the name of their cascade. */
  public Actuals.Builder of(Actuals actuals) {
    Actuals.Builder renamed = Actuals.builder().extras(actuals.extras());
    actuals.actuals().forEach(it -> renamed.add(of(it)));
    actuals.overlaps().forEach(it -> renamed.add(of(it)));
    actuals.spending().forEach(it -> renamed.add(of(it)));
    return renamed;
  }

  private Actual of(Actual it) {
    return new Actual(
        indicators.apply(it.indicator()),
        agencies.apply(it.agency()),
        it.period(),
        it.reported(),
        it.status(),
        it.reportedAt(),
        it.evidence(),
        it.note(),
        it.extras());
  }

  /** Parties that would become one stay as they are: an overlap needs two. */
  private Overlap of(Overlap it) {
    List<String> parties = it.parties().stream().map(agencies).distinct().toList();
    return new Overlap(
        indicators.apply(it.indicator()),
        parties.size() == it.parties().size() ? parties : it.parties(),
        it.period(),
        it.amount(),
        it.reportedAt(),
        it.extras());
  }

  private Spending of(Spending it) {
    return new Spending(
        nodes.apply(it.node()), it.period(), it.amount(), it.reportedAt(), it.extras());
  }
}
