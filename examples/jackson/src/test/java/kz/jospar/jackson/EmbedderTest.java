package kz.jospar.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The probe, a stranger's code, is compiled and run beside core, the adapter, a validator and both Jacksons: once on a
 * module path, where only what is exported and opened works, and once on a class path.
 */
class EmbedderTest {
    private static final Pattern WANTED =
            Pattern.compile("kz\\.jospar\\.(core|protocol|jackson)|org\\.slf4j(\\.nop)?|org\\.jspecify"
                    + "|(com\\.fasterxml|tools)\\.jackson\\..*|com\\.fasterxml\\.classmate"
                    + "|jakarta\\.validation|org\\.hibernate\\.validator|org\\.jboss\\.logging");

    private static final List<String> OF_REQUESTS = List.of(
            "sections[0].measures[0].deadline: орындау мерзімі танылмады, мына сөзден бастап оқылмады: «кешкісін»"
                    + " (таңбаның реттік нөмірі 1)",
            "sections[0].measures[0].executors[0].name: орындаушы жоспардың қысқартуларында да, ұйымдар"
                    + " анықтамалығында да жоқ: «ЩҚЩ»",
            "title: мәтін ешбір тілде жазылмаған",
            "toInclusive: кезеңнің аяқталу күні басталу күнінен бұрын: 2026-12-31 – 2026-01-01",
            "sections[0].measures[0].deadline: срок исполнения не распознан начиная со слов: «кешкісін»"
                    + " (символ № 1)",
            "sections[0].measures[0].executors[0].name: исполнитель не найден ни в перечне сокращений плана, ни в справочнике"
                    + " организаций: «ЩҚЩ»",
            "title: текст не написан ни на одном языке",
            "toInclusive: период заканчивается раньше, чем начинается: 2026-12-31 – 2026-01-01",
            "sections[0].measures[0].deadline: the deadline was not understood, reading stopped at: \"кешкісін\""
                    + " (character 1)",
            "sections[0].measures[0].executors[0].name: the executor is neither in the glossary of the plan nor in"
                    + " the directory of organizations: \"ЩҚЩ\"",
            "title: the text is written in no language",
            "toInclusive: the period ends before it begins: 2026-12-31 – 2026-01-01",
            "1 Recurring[every=QUARTER, interval=1, parts=[], during=null, due=null, count=Count[times=1, atLeast=false]],"
                    + " comes back: true");

    private static final List<String> OF_RECORDS = List.of(
            "sections[0].measures[0].deadline: орындау мерзімі көрсетілмеген",
            "sections[0].measures[1].executors: бірде-бір орындаушы көрсетілмеген",
            "title.written: мәтін ешбір тілде жазылмаған",
            "sections[0].measures[0].deadline: не указан срок исполнения",
            "sections[0].measures[1].executors: не указан ни один исполнитель",
            "title.written: текст не написан ни на одном языке",
            "sections[0].measures[0].deadline: no deadline is given",
            "sections[0].measures[1].executors: no executor is named",
            "title.written: the text is written in no language",
            "Plan comes back: true",
            "seats[0].post.written: мәтін ешбір тілде жазылмаған",
            "seats[0].post.written: текст не написан ни на одном языке",
            "seats[0].post.written: the text is written in no language",
            "Staff comes back: true",
            "agenda: отырыстың күн тәртібінде бірде-бір мәселе жоқ",
            "agenda: в повестке дня заседания нет ни одного вопроса",
            "agenda: the agenda of the meeting has no question",
            "Meeting comes back: true",
            "executors: бірде-бір орындаушы көрсетілмеген",
            "executors: не указан ни один исполнитель",
            "executors: no executor is named",
            "Assignment comes back: true");

    private static final List<String> OF_REGULATIONS = List.of("8 regulations come back: true");

    private static final List<String> EXPECTED = Stream.of(OF_RECORDS, OF_REGULATIONS, OF_REQUESTS, OF_REQUESTS)
            .flatMap(List::stream)
            .toList();

    private final Locale locale = Locale.getDefault();
    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path folder;

    @BeforeEach
    void speakRussian() {
        Locale.setDefault(Locale.forLanguageTag("ru"));
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        Thread.currentThread().setContextClassLoader(loader);
    }

    @Test
    void plansAreCheckedWrittenAndReadOnTheModulePath() throws Exception {
        List<Path> path = path();
        compile(List.of("--module-path", joined(path)), "module-info.java", "kz/jospar/probe/Probe.java");
        path.add(folder);
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolveAndBind(
                        ModuleFinder.of(path.toArray(Path[]::new)), ModuleFinder.of(), Set.of("kz.jospar.probe"));
        ModuleLayer layer = ModuleLayer.defineModulesWithOneLoader(
                        configuration, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader())
                .layer();

        assertThat(layer.findModule("kz.jospar.core").orElseThrow().getLayer()).isSameAs(layer);
        List<String> lines = run(layer.findLoader("kz.jospar.probe"));
        assertThat(lines.get(0)).isEqualTo("named: true, together: true");
        assertThat(lines.subList(1, lines.size())).isEqualTo(EXPECTED);
    }

    @Test
    void plansAreCheckedWrittenAndReadOnTheClassPath() throws Exception {
        List<Path> path = path();
        compile(List.of("--class-path", joined(path)), "kz/jospar/probe/Probe.java");
        path.add(folder);
        URL[] urls = new URL[path.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = path.get(i).toUri().toURL();
        }
        // No parent: the platform's loader would find the named modules that this test itself runs with.
        try (URLClassLoader classes = new URLClassLoader(urls, null)) {
            List<String> lines = run(classes);
            assertThat(lines.get(0)).isEqualTo("named: false, together: true");
            assertThat(lines.subList(1, lines.size())).isEqualTo(EXPECTED);
        }
    }

    @ParameterizedTest
    @CsvSource({"Jackson2, tools.jackson", "Jackson3, com.fasterxml.jackson.(core|databind|datatype)"})
    void oneJacksonIsEnough(String front, String others) throws Exception {
        Pattern other = Pattern.compile(others + ".*");
        List<URL> urls = new ArrayList<>();
        for (Path entry : path()) {
            if (!other.matcher(name(entry)).matches()) {
                urls.add(entry.toUri().toURL());
            }
        }
        assertThat(urls).hasSizeLessThan(path().size());
        try (URLClassLoader classes = new URLClassLoader(urls.toArray(URL[]::new), null)) {
            Object documents = classes.loadClass("kz.jospar.jackson." + front)
                    .getMethod("documents")
                    .invoke(null);
            Object plan = classes.loadClass("kz.jospar.jackson.JsonDocuments")
                    .getMethod("readPlan", InputStream.class)
                    .invoke(
                            documents,
                            new ByteArrayInputStream("{\"format\":\"jospar.plan/1\",\"id\":\"p\"}".getBytes(UTF_8)));
            assertThat(plan.toString()).startsWith("Plan[format=jospar.plan/1, id=p, ");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(ClassLoader classes) throws ReflectiveOperationException {
        Thread.currentThread().setContextClassLoader(classes);
        return (List<String>)
                classes.loadClass("kz.jospar.probe.Probe").getMethod("run").invoke(null);
    }

    private void compile(List<String> options, String... sources) throws URISyntaxException {
        Path probe = Path.of(Objects.requireNonNull(EmbedderTest.class.getResource("probe/module-info.java"))
                        .toURI())
                .getParent();
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-d", folder.toString(), "-proc:none", "-encoding", "UTF-8"));
        Stream.of(sources).map(source -> probe.resolve(source).toString()).forEach(arguments::add);
        StringWriter said = new StringWriter();
        int result = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(new PrintWriter(said), new PrintWriter(said), arguments.toArray(String[]::new));
        assertThat(result).as(said.toString()).isZero();
    }

    /** The jars and class folders of this build that an embedder would have, whichever path the tests run on. */
    private static List<Path> path() {
        return Stream.of("jdk.module.path", "java.class.path")
                .flatMap(property -> Stream.of(System.getProperty(property, "").split(File.pathSeparator)))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .filter(Files::exists)
                .distinct()
                .filter(EmbedderTest::isWanted)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static boolean isWanted(Path entry) {
        return WANTED.matcher(name(entry)).matches();
    }

    /** Returns the name of the module that a jar or folder holds, or nothing. */
    private static String name(Path entry) {
        try {
            return ModuleFinder.of(entry).findAll().stream()
                    .map(module -> module.descriptor().name())
                    .findFirst()
                    .orElse("");
        } catch (FindException e) {
            return "";
        }
    }

    private static String joined(List<Path> path) {
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
