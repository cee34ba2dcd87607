package id.sinergi.internal.text;

import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.ReportStatus;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Spending;
import id.sinergi.rule.Target;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What entries say, with when they were reported, in a few words of both languages. */
public final class EntryText {
  private static final Text NOTHING = Text.of("tidak ada", "nothing");
  private static final Text PROVISIONAL = Text.of("sementara", "provisional");
  private static final Text NOT_APPLICABLE = Text.of("tidak berlaku", "not applicable");

  private EntryText() {}

  /** One entry, several in conflict, or nothing. */
  public static <T> Text of(List<T> entries, Function<T, Text> text) {
    return entries.stream()
        .map(text)
        .reduce((a, b) -> Text.of(a.id() + " / " + b.id(), a.en() + " / " + b.en()))
        .orElse(NOTHING);
  }

  /** With its status if it is provisional, and its evidence. */
  public static Text of(Actual actual) {
    Text text = of(actual.reported());
    if (actual.status() == ReportStatus.PROVISIONAL) {
      text = plus(text, PROVISIONAL);
    }
    Text dated = dated(text, actual.reportedAt());
    return actual.evidence().map(it -> plus(dated, Text.same(it))).orElse(dated);
  }

  public static Text of(Overlap overlap) {
    return dated(number(overlap.amount()), overlap.reportedAt());
  }

  public static Text of(Spending spending) {
    return dated(number(spending.amount()), spending.reportedAt());
  }

  /** With when it took effect. */
  public static Text of(Target target) {
    return dated(of(target.amount()), target.effective());
  }

  private static Text of(Target.Amount amount) {
    if (amount instanceof Target.Amount.Exact exact) {
      return number(exact.value());
    }
    if (amount instanceof Target.Amount.Range range) {
      return range(range.low(), range.high());
    }
    Text percent = number(((Target.Amount.FromBaseline) amount).percent());
    return Text.of(percent.id() + "% dari nilai awal", percent.en() + "% from the baseline");
  }

  /** One number if both edges are the same. */
  public static Text range(double low, double high) {
    return low == high ? number(low) : joined(number(low), "..", number(high));
  }

  public static Text number(double value) {
    return Text.of(
        Amounts.entered(value, Language.ID.locale()), Amounts.entered(value, Language.EN.locale()));
  }

  /** A number that is provisional if it is. */
  public static Text number(Text number, boolean isProvisional) {
    return isProvisional ? plus(number, PROVISIONAL) : number;
  }

  private static Text of(Reported reported) {
    if (reported instanceof Reported.Value one) {
      return number(one.value());
    }
    if (reported instanceof Reported.Ratio ratio) {
      return joined(number(ratio.numerator()), "/", number(ratio.denominator()));
    }
    return plus(NOT_APPLICABLE, Text.same(((Reported.NotApplicable) reported).reason()));
  }

  private static Text dated(Text text, Optional<Instant> at) {
    return at.map(it -> plus(text, Text.same(it.toString()))).orElse(text);
  }

  private static Text plus(Text text, Text more) {
    return joined(text, "; ", more);
  }

  private static Text joined(Text text, String between, Text more) {
    return Text.of(text.id() + between + more.id(), text.en() + between + more.en());
  }
}
