package kz.jospar.parsers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kz.jospar.schedule.ical.Feed;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A parser of calendars in another language: one process reads a folder of feeds and prints a line of JSON for each. */
enum Stranger {
    ICAL_JS("node", "feeds.mjs", "import('ical.js')", "npm ci --prefix examples/parsers (and Node.js 18 or newer)"),
    ICALENDAR(
            "python3",
            "feeds.py",
            "import icalendar, recurring_ical_events",
            "apt-get install -y python3-icalendar python3-recurring-ical-events");

    static final Path MODULE =
            Path.of(System.getProperty("jospar.root")).resolve("examples").resolve("parsers");

    private static final JsonMapper JSON = new JsonMapper();

    private final String program;
    private final String script;
    private final String probe;
    private final String install;
    private Path found;

    Stranger(String program, String script, String probe, String install) {
        this.program = program;
        this.script = script;
        this.probe = probe;
        this.install = install;
    }

    /** Returns what it reads from each feed, in their order. */
    List<Map<String, Object>> read(List<Feed> feeds) {
        return readOctets(feeds.stream().map(Given::octets).toList());
    }

    /** Returns what it reads from each file; of one it cannot read, the key {@code error}. */
    List<Map<String, Object>> readOctets(List<byte[]> files) {
        try {
            Path folder = Files.createTempDirectory("feeds");
            try {
                for (int i = 0; i < files.size(); i++) {
                    Files.write(folder.resolve("%05d.ics".formatted(i)), files.get(i));
                }
                List<Map<String, Object>> read = new ArrayList<>();
                for (String line : run(List.of(executable().toString(), script, folder.toString()))
                        .split("\n")) {
                    read.add(JSON.readValue(line, new TypeReference<Map<String, Object>>() {}));
                }
                if (read.size() != files.size()) {
                    throw new AssertionError(this + " read " + read.size() + " of " + files.size() + " files");
                }
                return read;
            } finally {
                for (File file : folder.toFile().listFiles()) {
                    Files.delete(file.toPath());
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first on the path that has the library: beside the system's there may be another one without it. */
    private synchronized Path executable() throws IOException {
        if (found != null) {
            return found;
        }
        String flag = this == ICAL_JS ? "-e" : "-c";
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            Path candidate = Path.of(folder).resolve(program);
            if (Files.isExecutable(candidate) && ends(List.of(candidate.toString(), flag, probe)) == 0) {
                found = candidate;
                return found;
            }
        }
        throw new AssertionError(
                "No " + program + " with what " + script + " imports was found; install it by: " + install);
    }

    private static String run(List<String> command) throws IOException {
        Path output = Files.createTempFile("feeds", ".jsonl");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(MODULE.toFile());
            builder.redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
            int code = finish(builder);
            if (code != 0) {
                throw new AssertionError(command + " ended with " + code);
            }
            return Files.readString(output, StandardCharsets.UTF_8);
        } finally {
            Files.delete(output);
        }
    }

    private static int ends(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(MODULE.toFile());
        return finish(builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD));
    }

    private static int finish(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(builder.command() + " took longer than five minutes");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        return process.exitValue();
    }
}
