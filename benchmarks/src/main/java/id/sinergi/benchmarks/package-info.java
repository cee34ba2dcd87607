/** Benchmarks, started by {@code java -jar benchmarks/target/benchmarks.jar}. */
@NullMarked
package id.sinergi.benchmarks;

import org.jspecify.annotations.NullMarked;
