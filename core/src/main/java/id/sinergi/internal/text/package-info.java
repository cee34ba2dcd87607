/** Numbers as readers see them: {@link id.sinergi.internal.text.Amounts}. */
@NullMarked
package id.sinergi.internal.text;

import org.jspecify.annotations.NullMarked;
