package kz.jospar.cli;

/** A line on the terminal that says which of several files is being read, and goes away again. */
final class Progress {
    private final Terminal terminal;
    private final String shown;

    private Progress(Terminal terminal, String shown) {
        this.terminal = terminal;
        this.shown = shown;
    }

    /** Shows the line; nothing where there is one file only, or nobody to see it. */
    static Progress show(Terminal terminal, int number, int all, String file) {
        boolean seen = terminal.interactive() && all > 1;
        Progress progress = new Progress(terminal, seen ? number + "/" + all + " " + file : "");
        progress.print(progress.shown);
        return progress;
    }

    void clear() {
        print(" ".repeat(shown.codePointCount(0, shown.length())));
    }

    private void print(String line) {
        if (!shown.isEmpty()) {
            terminal.err().print(line + "\r");
            terminal.err().flush();
        }
    }
}
