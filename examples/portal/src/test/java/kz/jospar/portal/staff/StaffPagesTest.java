package kz.jospar.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.web.FormKey;
import kz.jospar.portal.web.StaleVersionException;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.InTheRoom;
import kz.jospar.protocol.sitting.InTheVote;
import kz.jospar.protocol.sitting.OnTheAgenda;
import kz.jospar.protocol.sitting.Question;
import kz.jospar.protocol.sitting.SittingDocument;
import kz.jospar.protocol.sitting.SittingEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The Kostanay staff: 16 voters, quorum 11, majority 9; the secretary was declared to have no vote. */
@PortalTest
class StaffPagesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 17);
    private static final LocalizedText HOSTILE =
            new LocalizedText("<script>alert(1)</script>\"'", "<img src=x onerror=alert(1)>", "a & b");

    @Autowired
    MockMvc web;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Regulations regulations;

    @Autowired
    Sittings sittings;

    @Autowired
    Holding holding;

    @Autowired
    JsonDocuments json;

    @Autowired
    PlatformTransactionManager transactions;

    private Samples sample;

    @BeforeEach
    void sample() {
        sample = Samples.read(json);
        if (regulations.find(sample.regulation().id()).isEmpty()) {
            regulations.save(sample.regulation(), sample.sitting().choices(), 0, "keeper");
        }
    }

    /** The sample as far as before its first event of a kind. */
    private String before(String id, Class<? extends SittingEvent> stop) {
        SittingDocument document = sample.empty(id);
        for (SittingEvent event : sample.sitting().events()) {
            if (stop.isInstance(event)) {
                break;
            }
            document = document.with(event);
        }
        holding.save(document, DAY, sample.draft(), "keeper");
        return "/staff/sittings/" + id;
    }

    private ResultActions move(String path, int version, String... fields) throws Exception {
        MockHttpServletRequestBuilder form = post(path + "/moves")
                .with(fixtures.as("keeper"))
                .with(csrf())
                .param("lang", "en")
                .param("version", Integer.toString(version));
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return web.perform(form);
    }

    @Test
    void of_two_keepers_who_enter_at_once_the_second_is_told_and_nothing_is_lost() throws Exception {
        String path = before("two-keepers", InTheVote.VoteCast.class);
        move(path, 1, "kind", "votes", "question", "youth-work", "vote.akim", "for", "at", "2025-12-17T10:13")
                .andExpect(status().isFound())
                .andExpect(redirectedUrl(path + "#vote"));
        move(path, 1, "kind", "votes", "question", "youth-work", "vote.akim", "against", "at", "2025-12-17T10:13")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Something has been entered in the meantime")));
        Held held = sittings.find("two-keepers").orElseThrow();
        assertThat(held.version()).isEqualTo(2);
        assertThat(held.document().events())
                .last()
                .isInstanceOfSatisfying(
                        InTheVote.VoteCast.class,
                        vote -> assertThat(vote.choice().code()).isEqualTo("for"));
    }

    @Test
    void the_live_page_tells_the_quorum_what_is_needed_and_what_an_abstention_weighs() throws Exception {
        String path = before("live", InTheVote.VotingClosed.class);
        String body = web.perform(get(path + "/live").param("lang", "en").with(fixtures.as("head")))
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "<strong>Quorum met</strong>: <span>12 take part, 11 needed (at least 2/3 of all members")))
                .andExpect(content().string(not(containsString("Quorum: 12"))))
                .andExpect(content().string(containsString("An abstention weighs as a vote against.")))
                // Of the twelve who are there and vote eleven are for: more than half of 16 is 9.
                .andExpect(content().string(containsString("Votes for needed: 9; so far: 11; may still vote: 0.")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(body).contains("adopted, however the others vote").doesNotContain("<html");
    }

    @Test
    void nothing_is_sent_while_nothing_has_happened() throws Exception {
        String path = before("etag", InTheVote.VoteCast.class);
        String etag = web.perform(get(path + "/live").param("lang", "ru").with(fixtures.as("viewer")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        assertThat(etag).isNotNull();
        web.perform(get(path + "/live")
                        .param("lang", "ru")
                        .header("If-None-Match", etag)
                        .with(fixtures.as("viewer")))
                .andExpect(status().isNotModified());
        // The page gives its script the same one to begin with.
        web.perform(get(path).param("lang", "ru").with(fixtures.as("viewer")))
                .andExpect(content().string(containsString("data-etag=\"" + etag.replace("\"", "&quot;") + "\"")));
        web.perform(get(path + "/live")
                        .param("lang", "kk")
                        .header("If-None-Match", etag)
                        .with(fixtures.as("viewer")))
                .andExpect(status().isOk());
        move(path, 1, "kind", "votes", "question", "youth-work", "vote.akim", "for", "at", "2025-12-17T10:13");
        web.perform(get(path + "/live")
                        .param("lang", "ru")
                        .header("If-None-Match", etag)
                        .with(fixtures.as("viewer")))
                .andExpect(status().isOk());
    }

    @Test
    void a_refused_move_is_told_in_the_librarys_words_and_the_form_keeps_what_was_typed() throws Exception {
        String path = before("refused", InTheRoom.QuorumVerified.class);
        move(path, 1, "kind", "guest-came", "post.en", "a visitor", "at", "2025-12-17T09:00")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("role=\"alert\"")))
                .andExpect(content().string(containsString("17.12.2025 10:05")))
                .andExpect(content().string(containsString("value=\"a visitor\"")));
        assertThat(sittings.find("refused").orElseThrow().version()).isEqualTo(1);
        move(path, 1, "kind", "guest-came", "at", "2025-12-17T10:06")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This field is empty or wrong: Post or organisation")));
    }

    @Test
    void a_vote_without_enough_members_is_not_offered_and_the_page_says_why() throws Exception {
        String path = before("few", OnTheAgenda.SpeakerHeard.class);
        Held held = sittings.find("few").orElseThrow();
        int version = 1;
        for (String seat : List.of("youth", "economy")) {
            move(path, version++, "kind", "left", "seat", seat, "at", "2025-12-17T10:11")
                    .andExpect(status().isFound());
        }
        assertThat(held.sitting().present()).hasSize(13);
        web.perform(get(path).param("lang", "en").with(fixtures.as("keeper")))
                .andExpect(content()
                        .string(containsString("<strong>No quorum</strong>: <span>10 take part, 11 needed, 1 more")))
                .andExpect(content().string(not(containsString("value=\"voting-opened\""))))
                .andExpect(content()
                        .string(containsString(
                                "Opening of a vote (17.12.2025 10:11): no quorum: 10 take part, 11 needed.")));
        move(path, version, "kind", "voting-opened", "question", "youth-work", "at", "2025-12-17T10:12")
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void many_members_come_at_once_or_none_of_them() throws Exception {
        String path = before("came", InTheRoom.Came.class);
        move(path, 1, "kind", "came", "seats", "akim", "seats", "police", "seats", "nobody", "at", "2025-12-17T10:00")
                .andExpect(status().isUnprocessableContent());
        assertThat(sittings.find("came").orElseThrow().sitting().present()).isEmpty();
        move(path, 1, "kind", "came", "seats", "akim", "seats", "police", "at", "2025-12-17T10:00")
                .andExpect(status().isFound());
        assertThat(sittings.find("came").orElseThrow().sitting().present()).containsExactlyInAnyOrder("akim", "police");
    }

    @Test
    void all_votes_of_a_roll_call_are_saved_at_once_each_of_one_member() throws Exception {
        String path = before("roll", InTheVote.VoteCast.class);
        String at = "2025-12-17T10:13";
        String body = web.perform(get(path).param("lang", "en").with(fixtures.as("keeper")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(body).contains("name=\"vote.akim\" value=\"for\"", "name=\"vote.akim\" value=\"\" checked");
        move(
                        path,
                        1,
                        "kind",
                        "votes",
                        "question",
                        "youth-work",
                        "at",
                        at,
                        "vote.akim",
                        "for",
                        "vote.culture",
                        "abstained",
                        "vote.youth",
                        "")
                .andExpect(status().isFound());
        assertThat(roll("roll")).containsOnly(entry("akim", Choice.FOR), entry("culture", Choice.ABSTAINED));
        // A vote that is changed is corrected, and why is asked for before anything is saved.
        String[] changed = {
            "kind",
            "votes",
            "question",
            "youth-work",
            "at",
            at,
            "vote.akim",
            "against",
            "vote.culture",
            "abstained",
            "vote.youth",
            "for"
        };
        move(path, 2, changed)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("name=\"vote.youth\" value=\"for\" checked")));
        assertThat(roll("roll")).hasSize(2);
        List<String> reasoned = new ArrayList<>(List.of(changed));
        reasoned.addAll(List.of("reason", "misheard"));
        move(path, 2, reasoned.toArray(String[]::new)).andExpect(status().isFound());
        assertThat(roll("roll"))
                .containsOnly(
                        entry("akim", Choice.AGAINST), entry("culture", Choice.ABSTAINED), entry("youth", Choice.FOR));
        List<SittingEvent> events =
                sittings.find("roll").orElseThrow().document().events();
        assertThat(events.subList(events.size() - 4, events.size()))
                .extracting(SittingEvent::kind)
                .containsExactlyInAnyOrder("vote-cast", "vote-cast", "vote-corrected", "vote-cast");
        move(path, 3, "kind", "votes", "question", "youth-work", "at", at)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This field is empty or wrong: Vote")));
        move(path, 3, "kind", "votes", "question", "youth-work", "at", at, "vote.health", "perhaps")
                .andExpect(status().isUnprocessableContent());
    }

    private Map<String, Choice> roll(String id) {
        return sittings.find(id)
                .orElseThrow()
                .sitting()
                .question("youth-work")
                .orElseThrow()
                .rollCall();
    }

    @Test
    void each_door_opens_to_its_roles_alone() throws Exception {
        String path = before("doors", InTheVote.VoteCast.class);
        for (String page :
                List.of("/staff", "/staff/regulations/kostanay-2025", path, path + "/live", path + "/minutes")) {
            web.perform(get(page).with(fixtures.as("keeper"))).andExpect(status().isOk());
            web.perform(get(page).with(fixtures.as("head"))).andExpect(status().isOk());
            web.perform(get(page).with(fixtures.as("viewer"))).andExpect(status().isOk());
            web.perform(get(page).with(fixtures.as("dsb"))).andExpect(status().isNotFound());
            web.perform(get(page)).andExpect(status().isFound());
        }
        for (String page : List.of(path + "/minutes.json", path + "/minutes.docx")) {
            web.perform(get(page).with(fixtures.as("dsb"))).andExpect(status().isNotFound());
        }
        for (String door : List.of("head", "viewer")) {
            for (String page : List.of("/staff/upload", "/staff/sittings/new")) {
                web.perform(get(page).with(fixtures.as(door))).andExpect(status().isForbidden());
            }
            for (String target : List.of(
                    path + "/moves",
                    "/staff/sittings",
                    "/staff/upload/save",
                    "/staff/regulations/kostanay-2025/choices")) {
                web.perform(post(target)
                                .with(fixtures.as(door))
                                .with(csrf())
                                .param("kind", "closed")
                                .param("version", "1")
                                .param("upload", "none"))
                        .andExpect(status().isForbidden());
            }
        }
        web.perform(post(path + "/moves")
                        .with(fixtures.as("dsb"))
                        .with(csrf())
                        .param("kind", "closed")
                        .param("version", "1"))
                .andExpect(status().is4xxClientError());
        web.perform(post(path + "/moves")
                        .with(fixtures.as("keeper"))
                        .param("kind", "closed")
                        .param("version", "1"))
                .andExpect(status().isForbidden());
        assertThat(sittings.find("doors").orElseThrow().version()).isEqualTo(1);
        web.perform(get("/staff/sittings/no-such").with(fixtures.as("keeper"))).andExpect(status().isNotFound());
    }

    @Test
    void a_sitting_is_prepared_and_its_agenda_approved_as_it_was_prepared() throws Exception {
        String url = web.perform(post("/staff/sittings")
                        .with(fixtures.as("keeper"))
                        .with(csrf())
                        .param("regulation", "kostanay-2025")
                        .param("day", "2025-12-24")
                        .param("starts", "15:00")
                        .param("place.kk", "Зал")
                        .param("title1.kk", "Бірінші мәселе")
                        .param("class1", "procedural")
                        .param("title3.ru", "Второй вопрос"))
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(url).isEqualTo("/staff/sittings/kostanay-2025-2025-12-24");
        Held held = sittings.find("kostanay-2025-2025-12-24").orElseThrow();
        assertThat(held.day()).isEqualTo(LocalDate.of(2025, 12, 24));
        assertThat(held.draft().questions()).extracting(Question::id).containsExactly("q1", "q2");
        assertThat(held.document().choices()).isEqualTo(sample.sitting().choices());
        move(url, 1, "kind", "convened", "day", "2025-12-24", "at", "2025-12-15T10:00")
                .andExpect(status().isFound());
        move(url, 2, "kind", "agenda-approved", "by", "akim", "at", "2025-12-15T11:00")
                .andExpect(status().isFound());
        assertThat(sittings.find("kostanay-2025-2025-12-24")
                        .orElseThrow()
                        .sitting()
                        .questions())
                .extracting(state -> state.question().kind().code())
                .containsExactly("procedural", "ordinary");
    }

    @Test
    void hostile_words_stay_words() throws Exception {
        DraftAgenda draft = new DraftAgenda(null, List.of(Question.of("q1", HOSTILE)));
        SittingDocument document = new SittingDocument(
                SittingDocument.FORMAT,
                "hostile",
                "kostanay-2025",
                sample.sitting().choices(),
                null,
                HOSTILE,
                List.of());
        for (SittingEvent event : sample.sitting().events()) {
            if (event instanceof OnTheAgenda.AgendaApproved) {
                break;
            }
            document = document.with(event);
        }
        document = document.with(new InTheRoom.GuestCame(DAY.atTime(10, 6), HOSTILE))
                .with(new OnTheAgenda.AgendaApproved(DAY.atTime(10, 7), "akim", draft.questions()))
                .with(new OnTheAgenda.QuestionOpened(DAY.atTime(10, 8), "q1"));
        holding.save(document, DAY, draft, "keeper");
        for (String page : List.of("", "/live", "/minutes")) {
            for (Language language : Language.values()) {
                web.perform(get("/staff/sittings/hostile" + page)
                                .param("lang", language.code())
                                .with(fixtures.as("keeper")))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("<script>alert"))))
                        .andExpect(content().string(not(containsString("<img src=x"))));
            }
        }
        // What the keeper has to look at before the signature stands beside the paper that the head signs.
        for (String account : List.of("keeper", "viewer")) {
            String page = web.perform(get("/staff/sittings/hostile/minutes")
                            .param("lang", "en")
                            .with(fixtures.as(account)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(page.substring(page.indexOf("<article"), page.indexOf("</article>")))
                    .doesNotContain("enter when");
            assertThat(page.contains("If they did, enter when;")).isEqualTo(account.equals("keeper"));
            assertThat(page.contains("Check the data before signing")).isEqualTo(account.equals("keeper"));
        }
        web.perform(get("/staff/sittings/hostile/live").param("lang", "kk").with(fixtures.as("keeper")))
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)")));
    }

    @Test
    void a_regulation_is_looked_through_before_it_is_saved() throws Exception {
        String text = Files.readString(Fixtures.data("kostanay-regulation.json"))
                .replace("\"id\": \"kostanay-2025\"", "\"id\": \"uploaded-2025\"");
        assertThat(json.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Regulation.class)
                        .id())
                .isEqualTo("uploaded-2025");
        ResultActions preview = preview(text);
        preview.andExpect(status().isOk())
                .andExpect(content().string(containsString("Seats: 17")))
                .andExpect(content().string(containsString("Remarks:")));
        assertThat(regulations.find("uploaded-2025")).isEmpty();
        save(preview).andExpect(redirectedUrl("/staff/regulations/uploaded-2025"));
        // Nobody can sit before it is declared whether the secretary votes.
        web.perform(post("/staff/sittings")
                        .with(fixtures.as("keeper"))
                        .with(csrf())
                        .param("regulation", "uploaded-2025")
                        .param("day", "2025-12-24")
                        .param("title1.kk", "Мәселе"))
                .andExpect(status().isUnprocessableContent());
        web.perform(post("/staff/regulations/uploaded-2025/choices")
                        .with(fixtures.as("keeper"))
                        .with(csrf())
                        .param("version", "1")
                        .param("act", "Өкім")
                        .param("vote.secretary", "false")
                        .param("counted", "every-seat")
                        .param("equality", "votes-cast"))
                .andExpect(status().isFound());
        assertThat(regulations.find("uploaded-2025").orElseThrow().undeclared()).isEmpty();
        web.perform(post("/staff/regulations/uploaded-2025/choices")
                        .with(fixtures.as("keeper"))
                        .with(csrf())
                        .param("version", "1")
                        .param("act", "Өкім"))
                .andExpect(status().isConflict());
        web.perform(multipart("/staff/upload")
                        .file(new MockMultipartFile("file", "r.json", "application/json", new byte[] {'{'}))
                        .with(fixtures.as("keeper"))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void of_two_who_looked_at_the_same_regulation_the_second_is_told_and_what_was_declared_stays() throws Exception {
        String text = Files.readString(Fixtures.data("kostanay-regulation.json"))
                .replace("\"id\": \"kostanay-2025\"", "\"id\": \"again-2025\"");
        save(preview(text)).andExpect(status().isFound());
        ResultActions first = preview(text);
        web.perform(post("/staff/regulations/again-2025/choices")
                        .with(fixtures.as("keeper"))
                        .with(csrf())
                        .param("version", "1")
                        .param("act", "Өкім")
                        .param("vote.secretary", "false"))
                .andExpect(status().isFound());
        ResultActions second = preview(text);
        save(second).andExpect(status().isFound());
        KeptRegulation kept = regulations.find("again-2025").orElseThrow();
        assertThat(kept.undeclared()).isEmpty();
        assertThat(kept.version()).isEqualTo(3);
        // The first still knows the version before the declaration.
        ResultActions told = save(first)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("This regulation has been changed in the meantime")));
        assertThat(regulations.find("again-2025").orElseThrow().version()).isEqualTo(3);
        // What was shown again knows the one that is kept now; sent twice it is saved once.
        save(told).andExpect(status().isFound());
        save(told)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("This file is no longer kept")));
        assertThat(regulations.find("again-2025").orElseThrow().version()).isEqualTo(4);
    }

    @Test
    void a_form_of_a_new_sitting_sent_twice_is_one_sitting() throws Exception {
        String page = web.perform(get("/staff/sittings/new").with(fixtures.as("keeper")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String key = page.replaceFirst("(?s).*name=\"key\" value=\"([^\"]+)\".*", "$1");
        String first = prepared(key);
        assertThat(prepared(key)).isEqualTo(first);
        assertThat(prepared("")).isEqualTo(first + "-2");
    }

    @Test
    void of_two_who_prepare_a_sitting_of_a_day_at_once_each_gets_one() throws Exception {
        DraftAgenda draft = new DraftAgenda(null, List.of(Question.of("q1", HOSTILE)));
        LocalDate day = LocalDate.of(2025, 12, 29);
        Callable<String> prepare = () -> {
            SecurityContextHolder.getContext()
                    .setAuthentication(new TestingAuthenticationToken("keeper", "", "ROLE_WORKING_BODY"));
            return holding.prepare(
                    "kostanay-2025",
                    day,
                    null,
                    draft,
                    FormKey.fresh(),
                    new Account("keeper", "K", Role.WORKING_BODY, null));
        };
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<String> second = new TransactionTemplate(transactions).execute(transaction -> {
                Held held = sittings.held(sample.empty("kostanay-2025-2025-12-29"), draft, sample.regulation(), day, 0);
                assertThat(sittings.add(held, sample.regulation(), FormKey.fresh(), "keeper"))
                        .isTrue();
                Future<String> waiting = other.submit(prepare);
                pause();
                return waiting;
            });
            assertThat(second.get(30, TimeUnit.SECONDS)).isEqualTo("kostanay-2025-2025-12-29-2");
        } finally {
            other.shutdown();
        }
    }

    @Test
    void of_two_who_add_a_regulation_at_once_the_second_is_told() throws Exception {
        Regulation regulation = json.read(
                new ByteArrayInputStream(Files.readString(Fixtures.data("kostanay-regulation.json"))
                        .replace("\"id\": \"kostanay-2025\"", "\"id\": \"raced-2025\"")
                        .getBytes(StandardCharsets.UTF_8)),
                Regulation.class);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> second = new TransactionTemplate(transactions).execute(transaction -> {
                regulations.save(regulation, 0, "keeper");
                Future<?> waiting = other.submit(() -> regulations.save(regulation, 0, "keeper"));
                pause();
                return waiting;
            });
            assertThatThrownBy(() -> second.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(StaleVersionException.class);
        } finally {
            other.shutdown();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String prepared(String key) throws Exception {
        return web.perform(post("/staff/sittings")
                        .with(fixtures.as("keeper"))
                        .with(csrf())
                        .param("key", key)
                        .param("regulation", "kostanay-2025")
                        .param("day", "2025-12-26")
                        .param("title1.kk", "Мәселе"))
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private ResultActions preview(String text) throws Exception {
        return web.perform(multipart("/staff/upload")
                .file(new MockMultipartFile(
                        "file", "r.json", "application/json", text.getBytes(StandardCharsets.UTF_8)))
                .param("lang", "en")
                .with(fixtures.as("keeper"))
                .with(csrf()));
    }

    private ResultActions save(ResultActions preview) throws Exception {
        String page = preview.andReturn().getResponse().getContentAsString();
        return web.perform(post("/staff/upload/save")
                .param("upload", page.replaceFirst("(?s).*name=\"upload\" value=\"([^\"]+)\".*", "$1"))
                .param("lang", "en")
                .with(fixtures.as("keeper"))
                .with(csrf()));
    }

    @Test
    void no_page_misses_a_word_in_any_language() throws Exception {
        String path = before("words", InTheVote.VotingClosed.class);
        for (String page : List.of(
                "/staff",
                "/staff/upload",
                "/staff/sittings/new",
                "/staff/regulations/kostanay-2025",
                path,
                path + "/live",
                path + "/minutes")) {
            for (Language language : Language.values()) {
                web.perform(get(page).param("lang", language.code()).with(fixtures.as("keeper")))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("??"))));
            }
        }
    }
}
