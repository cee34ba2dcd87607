package id.sinergi.trend;

import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.time.Period;
import id.sinergi.trend.Tension.Moment;
import java.util.ArrayList;
import java.util.List;

/** How two figures changed from one period to the next, where both have values in each. */
record FirstDifferences(List<Double> ofA, List<Double> ofB, boolean isProvisional) {
  private static final int DECIMALS = 2;
  private static final Text ALIKE =
      Text.of("semua perubahan salah satunya sama", "the changes of one of the two are all alike");

  static FirstDifferences of(List<Moment> series) {
    List<Double> ofA = new ArrayList<>();
    List<Double> ofB = new ArrayList<>();
    boolean isProvisional = false;
    for (int i = 1; i < series.size(); i++) {
      Moment before = series.get(i - 1);
      Moment now = series.get(i);
      if (isNext(before.period(), now.period()) && hasBoth(before) && hasBoth(now)) {
        ofA.add(Rounding.difference(value(now.a()), value(before.a())));
        ofB.add(Rounding.difference(value(now.b()), value(before.b())));
        isProvisional |= isProvisional(before) || isProvisional(now);
      }
    }
    return new FirstDifferences(List.copyOf(ofA), List.copyOf(ofB), isProvisional);
  }

  private static boolean isNext(Period before, Period now) {
    return now.firstMonth() == before.endMonth() && now.months() == before.months();
  }

  private static boolean hasBoth(Moment moment) {
    return moment.a().state() == State.VALUE && moment.b().state() == State.VALUE;
  }

  private static boolean isProvisional(Moment moment) {
    return moment.a().isProvisional() || moment.b().isProvisional();
  }

  private static double value(Figure figure) {
    return Rounding.significant(figure.value().orElseThrow()); // equal changes tie
  }

  int count() {
    return ofA.size();
  }

  Quantity correlation() {
    if (count() < Tension.FEWEST) {
      return Quantity.notApplicable(
          Text.of(
              "hanya " + count() + " perubahan; perlu sedikitnya " + Tension.FEWEST,
              "only " + count() + " changes; it takes at least " + Tension.FEWEST),
          "");
    }
    double[] a = ofA.stream().mapToDouble(it -> it).toArray();
    double[] b = ofB.stream().mapToDouble(it -> it).toArray();
    return RankCorrelation.isConstant(a) || RankCorrelation.isConstant(b)
        ? Quantity.notApplicable(ALIKE, "")
        : Quantity.of(RankCorrelation.of(a, b), "", DECIMALS, 1, isProvisional);
  }
}
