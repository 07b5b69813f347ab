package org.saola.guards;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Words for people do not stand in Java that makes pages: in a {@code web} drawer, in a controller, in a type named
 * {@code …Page}, {@code …Form} or {@code …Partial}.
 *
 * <p>A string counts as words when two letters in it have a space between them. What only programmers read is excepted:
 * annotations, arguments of {@code new …Exception(…)} and {@code new …Error(…)}, and arguments of a call on {@code LOG}.
 */
final class JavaTextRule {

    private static final Pattern WORDS = Pattern.compile("\\p{L}[,.:;]?\\s+\\p{L}");
    private static final Pattern PAGE_TYPE = Pattern.compile(".*(Page|Form|Partial)");
    private static final Pattern CONTROLLER = Pattern.compile("(?:\\w+\\.)*(Rest)?Controller(Advice)?");
    private static final Pattern THROWABLE = Pattern.compile("(?:\\w+\\.)*\\w+(Exception|Error)");

    private JavaTextRule() {}

    static List<String> faults(Path sources) {
        List<Path> files = House.files(sources, ".java");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(files));
            List<String> faults = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Reader(unit, Trees.instance(task).getSourcePositions(), faults).scan(unit, isWeb(unit));
            }
            return faults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWeb(CompilationUnitTree unit) {
        return unit.getPackageName() != null
                && List.of(unit.getPackageName().toString().split("\\.")).contains("web");
    }

    /** Walks one file; its argument is whether the place it is at makes pages. */
    private static final class Reader extends TreeScanner<@Nullable Void, Boolean> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> faults;

        private Reader(CompilationUnitTree unit, SourcePositions positions, List<String> faults) {
            this.unit = unit;
            this.positions = positions;
            this.faults = faults;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, Boolean makesPages) {
            boolean controller = type.getModifiers().getAnnotations().stream()
                    .anyMatch(each -> CONTROLLER
                            .matcher(each.getAnnotationType().toString())
                            .matches());
            boolean page = PAGE_TYPE.matcher(type.getSimpleName()).matches();
            return super.visitClass(type, makesPages || controller || page);
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, Boolean makesPages) {
            return null;
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree made, Boolean makesPages) {
            boolean thrown = THROWABLE.matcher(made.getIdentifier().toString()).matches();
            return super.visitNewClass(made, makesPages && !thrown);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, Boolean makesPages) {
            ExpressionTree called = call.getMethodSelect();
            return super.visitMethodInvocation(
                    call, makesPages && !called.toString().startsWith("LOG."));
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, Boolean makesPages) {
            if (makesPages
                    && literal.getValue() instanceof String text
                    && WORDS.matcher(text).find()) {
                long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, literal));
                String name =
                        Path.of(unit.getSourceFile().toUri()).getFileName().toString();
                faults.add(name + ":" + line + ": has literal words: “" + text.strip() + "”");
            }
            return null;
        }
    }
}
