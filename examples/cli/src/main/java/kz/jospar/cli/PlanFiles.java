package kz.jospar.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The plan files that a command's arguments name: a file as it is, a folder with every plan file under it in the order of
 * their paths. Hidden files, and those that an office program lays beside an open document ({@code ~$plan.docx}), are no
 * plans.
 *
 * @param paths the files, each as a person would write it
 * @param many whether more than one plan may come, so that results have their own files and lines their file's name
 * @param unread how many folders could not be looked into
 */
record PlanFiles(List<String> paths, boolean many, int unread) {
    private static final Set<String> ENDINGS = Set.of("docx", "docm", "xlsx", "xlsm", "html", "htm", "txt", "json");

    static PlanFiles of(Terminal terminal, List<String> arguments) {
        List<String> paths = new ArrayList<>();
        boolean folders = false;
        int unread = 0;
        for (String argument : arguments) {
            if (!isFolder(argument)) {
                paths.add(argument);
                continue;
            }
            folders = true;
            Found found = new Found(terminal);
            List<String> inside = found.under(Path.of(argument));
            unread += found.unread;
            if (inside.isEmpty()) {
                throw new InputException(terminal.text("input.noPlans", argument), null);
            }
            paths.addAll(inside);
        }
        return new PlanFiles(List.copyOf(paths), folders || arguments.size() > 1, unread);
    }

    private static boolean isFolder(String argument) {
        try {
            return !argument.equals("-") && Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException e) {
            return false; // said when the file is opened
        }
    }

    private static boolean isPlanFile(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot > 0 && !name.startsWith("~$") && !name.startsWith(".") && ENDINGS.contains(name.substring(dot + 1));
    }

    /** Looks through a folder; one that may not be read is told and passed over. */
    private static final class Found extends SimpleFileVisitor<Path> {
        private final Terminal terminal;
        private final List<String> files = new ArrayList<>();
        private int unread;

        Found(Terminal terminal) {
            this.terminal = terminal;
        }

        List<String> under(Path folder) {
            try {
                Files.walkFileTree(folder, this);
            } catch (IOException e) {
                throw new InputException(terminal.text("error.io", folder.toString(), Failures.reason(terminal, e)), e);
            }
            Collections.sort(files);
            return files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isPlanFile(file) && Files.isRegularFile(file)) {
                files.add(file.toString());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            unread++;
            terminal.diagnose(terminal.text("error.io", file.toString(), Failures.reason(terminal, e)));
            return FileVisitResult.CONTINUE;
        }
    }
}
