package kz.jospar.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.schedule.calendar.WorkCalendar;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Starts the command line. */
@Command(name = "jospar", versionProvider = Jospar.Version.class)
public final class Jospar implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--version", versionHelp = true, descriptionKey = "option.version")
    boolean version;

    @Mixin
    Common common = new Common();

    private Jospar(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs one command and exits with its code. */
    public static void main(String[] args) {
        warmUp(args);
        // The process's own streams are reopened: System.out speaks the platform's charset, the contract UTF-8.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Language environment = environment(Locale.getDefault(), System.getenv());
        int code =
                run(new Terminal(new FileInputStream(FileDescriptor.in), out, err, environment, isInteractive()), args);
        out.flush();
        System.exit(code);
    }

    /** Loads, beside the parsing of the words, what dating a plan needs: a short call mostly waits for classes. */
    private static void warmUp(String[] args) {
        if (args.length > 0
                && List.of("changes", "feed", "obligations", "publish").contains(args[0])) {
            Thread loading = new Thread(
                    () -> {
                        PlanInput.warmUp();
                        WorkCalendar.kazakhstan();
                    },
                    "warm-up");
            loading.setDaemon(true);
            loading.start();
        }
    }

    /** Runs one command on a terminal and returns its exit code. */
    static int run(Terminal environment, String... args) {
        List<String> words = Arrays.asList(args);
        boolean debug = words.contains("--debug");
        Terminal terminal = environment.in(asked(words, environment.language()));
        CommandLine line = commands(terminal, words);
        line.setParameterExceptionHandler((problem, arguments) -> usage(terminal, problem));
        line.setExecutionExceptionHandler((problem, command, parsed) -> failure(terminal, problem, debug));
        int code;
        try {
            code = line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            code = failure(terminal, e, debug);
        }
        terminal.err().flush();
        return terminal.out().checkError() ? ExitCode.INPUT : code;
    }

    /** Returns the whole command line, its help in the terminal's language. */
    static CommandLine commands(Terminal terminal) {
        return commands(terminal, List.of());
    }

    /** Returns the command line with the command that the words begin with, or with all where they begin otherwise. */
    private static CommandLine commands(Terminal terminal, List<String> words) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("publish", () -> new PublishCommand(terminal));
        all.put("read", () -> new ReadCommand(terminal));
        all.put("lint", () -> new LintCommand(terminal));
        all.put("executors", () -> new ExecutorsCommand(terminal));
        all.put("compare", () -> new CompareCommand(terminal));
        all.put("changes", () -> new ChangesCommand(terminal));
        all.put("deadlines", () -> new DeadlinesCommand(terminal));
        all.put("obligations", () -> new ObligationsCommand(terminal));
        all.put("feed", () -> new FeedCommand(terminal));
        all.put("regulation", () -> new RegulationCommand(terminal));
        all.put("verdict", () -> new VerdictCommand(terminal));
        all.put("verify", () -> new VerifyCommand(terminal));
        all.put("assignments", () -> new AssignmentsCommand(terminal));
        all.put("duties", () -> new DutiesCommand(terminal));
        all.put("report", () -> new ReportCommand(terminal));
        all.put("minutes", () -> new MinutesCommand(terminal));
        all.put("rate", () -> new RateCommand(terminal));
        // Making a command costs some milliseconds of reflection, which a short call need not pay for the others.
        String first = words.isEmpty() ? "" : words.get(0);
        CommandLine line = new CommandLine(new Jospar(terminal));
        all.forEach((name, command) -> {
            if (!all.containsKey(first) || name.equals(first)) {
                line.addSubcommand(name, command.get());
            }
        });
        line.setResourceBundle(Texts.in(terminal.language()));
        line.setUsageHelpWidth(100);
        // A file may be called @plan.docx; picocli would read arguments from plan.docx.
        line.setExpandAtFiles(false);
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel(terminal.text("usage.command"));
        line.setOut(writer(terminal.out()));
        line.setErr(writer(terminal.err()));
        return line;
    }

    /**
     * Returns the language of the environment. Where the system lacks the data of the locale it is set to, as containers
     * do, Java says English, but the variables still tell.
     */
    static Language environment(Locale locale, Map<String, String> variables) {
        Language java = Language.from(locale).orElse(Language.EN);
        if (java != Language.EN) {
            return java;
        }
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> variables.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .flatMap(value -> Language.from(Locale.forLanguageTag(value.split("[._@]", -1)[0])))
                .orElse(Language.EN);
    }

    /** Without a command there is nothing to do but to say how it goes. */
    @Override
    public Integer call() {
        commands(terminal).usage(terminal.err());
        return ExitCode.USAGE;
    }

    /** Tells whether standard error is a terminal; where the system cannot tell, whether there is a console. */
    private static boolean isInteractive() {
        Path device = Path.of("/proc/self/fd/2");
        if (Files.isSymbolicLink(device)) {
            try {
                String target = Files.readSymbolicLink(device).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            } catch (IOException e) {
                return false;
            }
        }
        return isConsole();
    }

    /** From Java 22 on a console exists without a terminal too and says so by a method that 17 does not have. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true; // before Java 22: a console is a terminal
        }
    }

    /** The language of help and errors too, which are printed before picocli has read any option. */
    private static Language asked(List<String> words, Language otherwise) {
        for (int i = 0; i < words.size(); i++) {
            String value = words.get(i).startsWith("--lang=")
                    ? words.get(i).substring("--lang=".length())
                    : words.get(i).equals("--lang") && i + 1 < words.size() ? words.get(i + 1) : "";
            for (Language language : Language.values()) {
                if (language.code().equals(value)) {
                    return language;
                }
            }
        }
        return otherwise;
    }

    private static int usage(Terminal terminal, ParameterException problem) {
        terminal.diagnose(terminal.text("error.usage", UsageProblem.words(terminal, problem)));
        terminal.diagnose(terminal.text(
                "error.help", problem.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private static int failure(Terminal terminal, Throwable problem, boolean debug) {
        if (debug) {
            StringWriter trace = new StringWriter();
            problem.printStackTrace(new PrintWriter(trace));
            terminal.diagnose(trace.toString());
        }
        if (problem instanceof UsageException) {
            terminal.diagnose(terminal.text("error.usage", Objects.toString(problem.getMessage(), "")));
            return ExitCode.USAGE;
        }
        if (problem instanceof InputException) {
            terminal.diagnose(Objects.toString(problem.getMessage(), ""));
        } else if (problem instanceof InvalidPathException path) {
            terminal.diagnose(terminal.text("error.path", path.getInput().replace('\0', '?')));
        } else {
            terminal.diagnose(terminal.text("error.unexpected", problem.toString()));
        }
        return ExitCode.INPUT;
    }

    /** The version in the jar's manifest; classes run without a jar have none. */
    static String libraryVersion() {
        String version = Jospar.class.getPackage().getImplementationVersion();
        return version == null ? "(development)" : version;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** The version stands in the jar's manifest; classes run without a jar have none. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"jospar " + libraryVersion()};
        }
    }
}
