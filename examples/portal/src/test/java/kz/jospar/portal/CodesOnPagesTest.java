package kz.jospar.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jospar.portal.account.Accounts;
import kz.jospar.portal.account.SignedIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** Kazakh and Russian pages have no codes and no English words: each is walked to by its links, with the samples on it. */
@SpringBootTest(properties = "jospar.portal.sample.password=" + Fixtures.PASSWORD)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestClock.class)
@ActiveProfiles({"test", "sample"})
class CodesOnPagesTest {
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z0-9]*[A-Za-z][A-Za-z0-9._-]*[A-Za-z0-9]");
    private static final Pattern SPOKEN = Pattern.compile("(?:aria-label|title|placeholder|alt)=\"([^\"]*)\"");
    /** Files, what they are called, and products. */
    private static final Set<String> NAMES = Set.of(
            "Jospar",
            "Word",
            "Excel",
            "HTML",
            "JSON",
            "CSV",
            "UTF-8",
            "docx",
            "xlsx",
            "record.json",
            "methodology.json");
    /** The name of a language, accounts of the sample and its bodies, a version, and how a period is typed. */
    private static final Set<String> OTHERS = Set.of(
            "English", "keeper", "head", "dsb", "bb", "viewer", "SNAPSHOT", "development", "H1", "Q1", "sample.json");

    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final int OF_A_KIND = 3;

    @Autowired
    MockMvc web;

    @Autowired
    Accounts accounts;

    @ParameterizedTest
    @CsvSource({"kk,keeper", "ru,keeper", "kk,dsb", "ru,dsb"})
    void noPageHasCodesOrEnglishWords(String language, String name) throws Exception {
        SignedIn reader = (SignedIn) accounts.loadUserByUsername(name);
        Set<String> data = data();
        Map<String, Set<String>> found = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        Map<String, Integer> kinds = new HashMap<>();
        Queue<String> ahead = new ArrayDeque<>(List.of("/plans", "/account/password", "/nothing-of-the-kind"));
        if (name.equals("keeper")) {
            ahead.addAll(List.of("/staff/sittings/new", draft(reader)));
        }
        int pages = 0;
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            if (!seen.add(address) || kinds.merge(kind(address), 1, Integer::sum) > OF_A_KIND) {
                continue;
            }
            MockHttpServletResponse answer = web.perform(get(address)
                            .locale(Locale.forLanguageTag(language))
                            .header("Accept-Language", language)
                            .with(user(reader)))
                    .andReturn()
                    .getResponse();
            if (answer.getStatus() != 200
                    || !String.valueOf(answer.getContentType()).startsWith("text/html")) {
                continue;
            }
            pages++;
            String page = answer.getContentAsString();
            words(page)
                    .filter(word -> !isAllowed(word, data))
                    .forEach(word ->
                            found.computeIfAbsent(word, any -> new TreeSet<>()).add(address));
            LINK.matcher(page)
                    .results()
                    .map(link -> HtmlUtils.htmlUnescape(link.group(1)))
                    .filter(link -> !link.contains("lang=") && !link.matches("/(sign-|portal/|webjars/).*"))
                    .forEach(ahead::add);
        }
        assertThat(pages).isGreaterThan(name.equals("keeper") ? 40 : 20);
        assertThat(found).isEmpty();
    }

    private static boolean isAllowed(String word, Set<String> data) {
        return NAMES.contains(word)
                || OTHERS.contains(word)
                || ROMAN.matcher(word).matches()
                || data.contains(word);
    }

    /** What people typed: the data of the rating with their sources, and the key of the plan. */
    private static Set<String> data() throws IOException {
        // The indicators name a fair of IT.
        Set<String> words = new HashSet<>(Set.of("staff-events.csv", "IT", Fixtures.PLAN));
        for (String file : List.of("staff-events.csv", "staff-indicators.csv")) {
            LATIN.matcher(Files.readString(Fixtures.data(file))).results().forEach(word -> words.add(word.group()));
        }
        return words;
    }

    private static Stream<String> words(String page) {
        String body = page.substring(page.indexOf("<body"))
                .replaceAll("(?s)<(script|style|code)\\b.*?</\\1>", " ")
                .replaceAll("<[a-z]+[^>]*\\blang=\"[^\"]*\"[^>]*>[^<]*", " ");
        StringBuilder text = new StringBuilder(body.replaceAll("<[^>]*>", " "));
        Matcher spoken = SPOKEN.matcher(body);
        while (spoken.find()) {
            text.append(' ').append(spoken.group(1));
        }
        return LATIN.matcher(HtmlUtils.htmlUnescape(text.toString())).results().map(MatchResult::group);
    }

    /** Pages of one kind differ in ids alone. */
    private static String kind(String address) {
        return address.replaceAll("=[^&]*", "=").replaceAll("/[^/?]*\\d[^/?]*", "/1");
    }

    private String draft(SignedIn reader) throws Exception {
        byte[] plan = Files.readAllBytes(Fixtures.data("karaganda-plan.json"));
        return String.valueOf(web.perform(multipart("/plans/upload")
                        .file(new MockMultipartFile("file", "sample.json", "application/json", plan))
                        .with(user(reader))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }
}
