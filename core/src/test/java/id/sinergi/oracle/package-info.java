/**
 * {@link id.sinergi.oracle.Oracle}: every figure computed once more, exactly, from the
 * specification alone; shares no arithmetic with the library.
 */
@NullMarked
package id.sinergi.oracle;

import org.jspecify.annotations.NullMarked;
