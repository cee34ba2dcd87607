package id.sinergi.evaluate;

import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Composition;
import id.sinergi.internal.attainment.Credits;
import id.sinergi.internal.attainment.JointTerms.Proportion;
import id.sinergi.internal.text.Amounts;
import id.sinergi.rule.Credit;
import id.sinergi.time.During;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What explanations say of parties that share an indicator, in both languages, in one place. */
final class PartyWording {
  static final Text JOINT_TARGET = Text.of("target bersama", "joint target");
  static final Text JOINT_ACTUAL = Text.of("realisasi bersama", "joint actual");
  static final Text OWN_ATTAINMENT = Text.of("capaian sendiri", "own attainment");
  static final Text IN = Text.of("masuk", "in");
  static final Text SCALED = Text.of("diskalakan menurut yang masuk", "scaled to those in");
  static final Text TARGETS_IN = Text.of("target yang masuk", "targets of those in");
  static final Text TARGETS_ALL = Text.of("semua target", "all targets");
  static final Text SHARES_IN = Text.of("porsi yang masuk", "shares of those in");
  static final Text SHARES_ALL = Text.of("semua porsi", "all shares");
  static final Text SUPPORTER =
      Text.of("pendukung: disebut, tidak diukur", "supporter: named, not measured");
  static final Text NO_TARGET = Text.of("tidak punya target", "has no target");
  static final Text NO_TARGET_HERE =
      Text.of("tidak ada targetnya yang berlaku di sini", "none of its targets holds here");
  static final Text NO_REPORT_PERIOD =
      Text.of("tidak ada periode lapor di sini", "no report period lies here");
  static final Text ONLY_JOINT =
      Text.of("hanya target bersama yang memintanya", "only the joint target asks for it");
  static final Text NO_ATTAINMENT = Text.of("tanpa capaian", "without an attainment");
  static final Text OF_PARTIES_BASELINE =
      Text.of("baseline dari baseline para pihak", "baseline made of the parties' baselines");
  static final Text OF_PARTIES_WORST =
      Text.of("nilai terburuk dari milik para pihak", "worst value made of the parties'");

  /** A joint indicator can have thousands of parties; a note names the first few. */
  private static final int NAMED = 5;

  private PartyWording() {}

  /** Such as {@code actual of kemenkes}. */
  static Text of(Text what, String agency) {
    return Text.of(what.id() + " " + agency, what.en() + " of " + agency);
  }

  /** That an indicator is shared, and by which composition. */
  static Text shared(Composition composition) {
    return Text.of("IKU bersama (" + composition + ")", "shared indicator (" + composition + ")");
  }

  static Text composition(Composition composition) {
    return switch (composition) {
      case SUM -> Text.of("jumlah bagian para pihak", "the sum of the parties' parts");
      case POOLED_RATIO ->
          Text.of("semua pembilang dibagi semua penyebut", "all numerators over all denominators");
      case MEAN -> Text.of("rata-rata menurut porsi", "the mean by shares");
      case PRODUCT -> Text.of("hasil kali bagian para pihak", "the product of the parties' parts");
      case WEAKEST_PARTY ->
          Text.of("rantai, yang terlemah mewakili semua", "a chain, the weakest stands for all");
      case LEAD_REPORTS -> Wording.LEAD_REPORTS;
    };
  }

  /** How the targets of the parties make the joint one. */
  static Text ofTargets(Composition composition) {
    return switch (composition) {
      case SUM -> Text.of("jumlah target para pihak", "the sum of the parties' targets");
      case POOLED_RATIO ->
          Text.of("rata-rata target menurut penyebut", "the mean of the targets by denominators");
      case MEAN -> Text.of("rata-rata target menurut porsi", "the mean of the targets by shares");
      case PRODUCT ->
          Text.of("hasil kali target para pihak", "the product of the parties' targets");
      case WEAKEST_PARTY, LEAD_REPORTS -> composition(composition);
    };
  }

  static Text heldBack(String agency) {
    return Text.of("rantai ditahan oleh " + agency, "the chain is held back by " + agency);
  }

  /** That a party counts at no time in the window. */
  static Text outside(During during) {
    return Text.of(
        "di luar masa berlakunya (" + Wording.when(during).id() + ")",
        "outside its time (" + Wording.when(during).en() + ")");
  }

  /** Of a whole, what is not in, party by party. */
  static Text lacking(Text what, Proportion of) {
    List<Proportion.Term> less = of.of().stream().filter(Proportion.Term::isLess).toList();
    return text(
        language ->
            what.in(language)
                + ": "
                + ratio(of.in(), of.all(), language)
                + less.stream()
                    .limit(NAMED)
                    .map(it -> it.agency() + " " + ratio(it.in(), it.all(), language))
                    .collect(Collectors.joining(", ", less.isEmpty() ? "" : " (", ""))
                + (less.size() > NAMED
                    ? ", " + (less.size() - NAMED) + (language == Language.ID ? " lagi" : " more")
                    : "")
                + (less.isEmpty() ? "" : ")"));
  }

  private static String ratio(double in, double all, Language language) {
    String of = language == Language.ID ? " dari " : " of ";
    return amount(in, language) + of + amount(all, language);
  }

  /** That a baseline or worst value is so much of what the indicator states. */
  static Text piece(Text what, double stated, double part, double whole) {
    return text(
        language ->
            what.in(language)
                + ": "
                + ratio(part, whole, language)
                + Text.of(" dari milik indikator, ", " of the indicator's, ").in(language)
                + amount(stated, language));
  }

  /** For whom a figure is shown, whose goal it is of, and which figure it is. */
  static Text credited(Credits.Source source, String party, String agency, Credit credit) {
    Text which =
        switch (source) {
          case JOINT -> Text.of("angka bersama", "the joint figure");
          case OWN -> Text.of("angka sendiri", "the own figure");
          case BLEND -> Text.of("angka bersama dan sendiri", "the joint and the own figure");
          case NOT_DUE ->
              Text.of("di luar masa berlakunya, tanpa angka", "outside its time, no figure");
          case NOT_APPLICABLE -> Text.of("tidak berlaku, tanpa angka", "not applicable, no figure");
          case NOT_REPORTED -> Text.of("belum melapor, tanpa angka", "has not reported, no figure");
          case NOT_COMPUTABLE ->
              Text.of("laporannya tidak terhitung, tanpa angka", "its report has no value");
        };
    boolean isItself = agency.equals(party);
    return Text.of(
        "kredit "
            + party
            + (isItself ? "" : ", juga bagi " + agency + " di dalamnya")
            + ": "
            + which.id()
            + by(source, credit),
        "credit of "
            + party
            + (isItself ? "" : ", also for " + agency + " inside it")
            + ": "
            + which.en()
            + by(source, credit));
  }

  private static String by(Credits.Source source, Credit credit) {
    boolean isChoice =
        source == Credits.Source.JOINT
            || source == Credits.Source.OWN
            || source == Credits.Source.BLEND;
    return isChoice && credit != Credit.JOINT ? " (" + credit.id() + ")" : "";
  }

  /** That the goal's agency, and none around it, is a party. */
  static Text noParty(String agency) {
    return Text.of(
        "angka bersama: " + agency + " bukan pihak",
        "the joint figure: " + agency + " is no party");
  }

  /** Why a joint figure is not what a party is credited. */
  static Text notCredited(Credits.Source source, String party) {
    return switch (source) {
      case OWN, JOINT, BLEND ->
          Text.of("bukan kredit " + party, "not what " + party + " is credited");
      case NOT_REPORTED -> Text.of(party + " belum melapor", party + " has not reported");
      default -> Text.of("tidak untuk " + party, "not for " + party);
    };
  }

  static String amount(double number, Language language) {
    Locale locale = language.locale();
    return Amounts.computed(number, java.util.OptionalInt.empty(), 4, "", locale);
  }

  static Text text(Function<Language, String> in) {
    return Text.of(in.apply(Language.ID), in.apply(Language.EN));
  }
}
