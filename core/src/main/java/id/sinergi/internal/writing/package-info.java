/**
 * {@link id.sinergi.internal.writing.CascadeWriting} and {@link
 * id.sinergi.internal.writing.ActualsWriting}: the documents, field by field, in the one order in
 * which they are written. What is the default, or not there, is left out.
 */
@NullMarked
package id.sinergi.internal.writing;

import org.jspecify.annotations.NullMarked;
