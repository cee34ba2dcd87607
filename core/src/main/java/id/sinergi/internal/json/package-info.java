/**
 * {@link id.sinergi.internal.json.JsonIn} and {@link id.sinergi.internal.json.JsonOut}: JSON read
 * and written as a stream, where each kind of object is a short list of fields.
 *
 * <p>An object is declared as a {@link id.sinergi.internal.json.Shape}: field, handler, required or
 * not. The shape finds what is unknown, given twice or missing; the typed values of {@code JsonIn}
 * find what cannot be. Every fault is a finding with its pointer, line and column, and reading goes
 * on, so that one pass finds all of them. Only what cannot be read at all ends it.
 */
@NullMarked
package id.sinergi.internal.json;

import org.jspecify.annotations.NullMarked;
