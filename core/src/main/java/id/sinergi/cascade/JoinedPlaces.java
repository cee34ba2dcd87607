package id.sinergi.cascade;

import id.sinergi.cascade.union.ExtraPaths;
import id.sinergi.cascade.union.JoinedIds;
import id.sinergi.cascade.union.JoinedIndicators;
import id.sinergi.indicator.Agency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where in the join stands what stands somewhere in one of its documents. */
final class JoinedPlaces {
  private final Cascade document;
  private final JoinedIds ids;
  private final CascadeDraft draft;
  private final JoinedIndicators indicators;

  JoinedPlaces(Cascade document, JoinedIds ids, CascadeDraft draft, JoinedIndicators indicators) {
    this.document = document;
    this.ids = ids;
    this.draft = draft;
    this.indicators = indicators;
  }

  /** The paths for what is below a section of the document; none if it is not in the join. */
  List<String> of(String section, List<String> below) {
    return switch (section) {
      case "" -> List.of("");
      case "rulebook" -> ofRulebook(below);
      case "agencies" -> ofAgency(below);
      case "indicators" -> ofIndicator(below);
      case "links", "measures" -> List.of(path(section, 2, below));
      default -> List.of(path(section, 1, below));
    };
  }

  /** The path of an element that is found by one or two ids, or of something below it. */
  private String path(String section, int idCount, List<String> below) {
    List<String> segments = new ArrayList<>(List.of(section));
    for (int i = 0; i < below.size(); i++) {
      segments.add(i < idCount ? ids.of(document.id(), below.get(i)) : below.get(i));
    }
    return ExtraPaths.of(segments.toArray(new String[0]));
  }

  /** The join's, if that is the same; and that of each agency that got it as its own. */
  private List<String> ofRulebook(List<String> below) {
    List<String> paths = new ArrayList<>();
    String rest = ExtraPaths.of(below.toArray(new String[0]));
    if (draft.rulebook().filter(document.rulebook()::equals).isPresent()) {
      paths.add("/rulebook" + rest);
    }
    for (Agency agency : document.agencies()) {
      Optional<Agency> joined = draft.agencyRegister().get(ids.of(document.id(), agency.id()));
      boolean got =
          agency.rulebook().isEmpty()
              && joined.flatMap(Agency::rulebook).filter(document.rulebook()::equals).isPresent();
      if (got) {
        paths.add(ExtraPaths.of("agencies", ids.of(document.id(), agency.id()), "rulebook") + rest);
      }
    }
    return paths;
  }

  /** All of an agency that is called after this document; else only what is kept with itself. */
  private List<String> ofAgency(List<String> below) {
    boolean first = isCalledSo(below.get(0));
    return first || below.size() == 1 ? List.of(path("agencies", 1, below)) : List.of();
  }

  private boolean isCalledSo(String agency) {
    return ids.of(document.id(), agency).equals(JoinedIds.full(document.id(), agency));
  }

  private List<String> ofIndicator(List<String> below) {
    String full = JoinedIds.full(document.id(), below.get(0));
    String joined = ids.of(full);
    return indicators
        .place(full, joined, below.subList(1, below.size()))
        .map(it -> ExtraPaths.of("indicators", joined) + it)
        .stream()
        .toList();
  }
}
