package id.sinergi;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Doclint would ask for every tag or for nothing; the house asks for a comment on what is exported.
 */
class DocumentationTest {

  private static final Path SOURCES = Path.of("src/main/java/id/sinergi");

  @Test
  void types_andMethods_exported_haveAComment() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(SOURCES)) {
      files =
          all.filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.startsWith(SOURCES.resolve("internal")))
              .toList();
    }
    assertThat(files).isNotEmpty();

    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> silent = new ArrayList<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      DocTrees comments = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Exported(comments, silent).scan(unit, null);
      }
    }
    assertThat(silent).isEmpty();
  }

  /** Walks what a host can see of a file, and notes what is without a comment. */
  private static final class Exported extends TreePathScanner<Void, Void> {
    private final DocTrees comments;
    private final List<String> silent;

    Exported(DocTrees comments, List<String> silent) {
      this.comments = comments;
      this.silent = silent;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      if (!isVisible(type.getModifiers())) {
        return null;
      }
      expectComment(type.getSimpleName().toString());
      return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      if (isVisible(method.getModifiers()) && !isOverride(method) && !isCompact(method)) {
        expectComment(method.getName().toString());
      }
      return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void nothing) {
      return null;
    }

    private void expectComment(String name) {
      if (comments.getDocCommentTree(getCurrentPath()) == null) {
        CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
        long at = comments.getSourcePositions().getStartPosition(unit, getCurrentPath().getLeaf());
        silent.add(
            "%s:%d %s"
                .formatted(
                    unit.getSourceFile().getName(), unit.getLineMap().getLineNumber(at), name));
      }
    }

    private boolean isVisible(ModifiersTree modifiers) {
      TreePath parent = getCurrentPath().getParentPath();
      boolean inInterface =
          parent.getLeaf() instanceof ClassTree outer && outer.getKind() == Tree.Kind.INTERFACE;
      return inInterface
          || modifiers.getFlags().contains(Modifier.PUBLIC)
          || modifiers.getFlags().contains(Modifier.PROTECTED);
    }

    private static boolean isOverride(MethodTree method) {
      return method.getModifiers().getAnnotations().stream()
          .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    /** The constructor of a record: what there is to say stands at the record. */
    private boolean isCompact(MethodTree method) {
      return method.getReturnType() == null
          && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
    }
  }
}
