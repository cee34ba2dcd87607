package id.sinergi.internal.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * The layout of the documents: each member of a container that was begun with {@link #EACH} on a
 * line of its own, all else on one line, so that one changed entity is one changed line.
 */
final class Lines implements PrettyPrinter {

  /** Marks a container whose members take a line each. */
  static final Object EACH = new Object();

  private static boolean inLines(JsonGenerator out) {
    return out.streamWriteContext().currentValue() == EACH;
  }

  private static void newLine(JsonGenerator out, int level) {
    out.writeRaw('\n');
    for (int i = 0; i < level; i++) {
      out.writeRaw("  ");
    }
  }

  private static void beforeFirst(JsonGenerator out) {
    if (inLines(out)) {
      newLine(out, out.streamWriteContext().getNestingDepth());
    }
  }

  private static void between(JsonGenerator out) {
    if (inLines(out)) {
      out.writeRaw(',');
      newLine(out, out.streamWriteContext().getNestingDepth());
    } else {
      out.writeRaw(", ");
    }
  }

  private static void afterLast(JsonGenerator out, int members) {
    if (members > 0 && inLines(out)) {
      newLine(out, out.streamWriteContext().getNestingDepth() - 1);
    }
  }

  @Override
  public void writeStartObject(JsonGenerator out) {
    out.writeRaw('{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) {
    beforeFirst(out);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator out) {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) {
    between(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int members) {
    afterLast(out, members);
    out.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) {
    out.writeRaw('[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) {
    beforeFirst(out);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) {
    between(out);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int members) {
    afterLast(out, members);
    out.writeRaw(']');
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) {
    out.writeRaw('\n');
  }
}
