/** Tables cell by cell: {@link id.sinergi.internal.csv.CsvIn}; not exported. */
@NullMarked
package id.sinergi.internal.csv;

import org.jspecify.annotations.NullMarked;
