package id.sinergi.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Numbers stand in messages as the JDK's format has them, to 15 digits that count. */
class TemplateLawTest {
  @Property
  void fill_aFraction_isAsFormatted(
      @ForAll @DoubleRange(min = -1e3, max = 1e3) double mantissa,
      @ForAll @IntRange(min = -12, max = 15) int exponent) {
    double value = mantissa * Math.pow(10, exponent);
    BigDecimal exact = new BigDecimal(value);
    BigDecimal shown = value == Math.rint(value) ? exact : exact.round(new MathContext(15));
    for (Language language : Language.values()) {
      assertThat(Template.fill("{0}", language, value))
          .isEqualTo(format(language).format(shown).replaceFirst("^-0$", "0"));
    }
  }

  @Property
  void fill_aWholeNumber_isAsFormatted(@ForAll long value) {
    for (Language language : Language.values()) {
      assertThat(Template.fill("<{0}>", language, value))
          .isEqualTo("<" + format(language).format(value) + ">");
    }
  }

  private static DecimalFormat format(Language language) {
    var symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator(language == Language.ID ? '.' : ',');
    symbols.setDecimalSeparator(language == Language.ID ? ',' : '.');
    symbols.setMinusSign('-');
    var format = new DecimalFormat("#,##0.#", symbols);
    format.setMaximumFractionDigits(30);
    return format;
  }
}
