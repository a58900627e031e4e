package kz.jospar.spring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.validation.Valid;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.text.UnreadablePlanException;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.documents.UnreadableDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@SpringBootTest(classes = ProblemsTest.Application.class)
@AutoConfigureMockMvc
class ProblemsTest {
    @Configuration
    @EnableAutoConfiguration
    @Import({Office.class, Page.class, OwnAdvice.class})
    static class Application {}

    @RestController
    static class Office {
        @PostMapping("/plans")
        String take(@Valid @RequestBody Plan plan) {
            return plan.id();
        }

        @GetMapping("/fail/{how}")
        String fail(@PathVariable String how) {
            throw switch (how) {
                case "file" ->
                    new UnreadableDocumentException(UnreadableDocumentException.Reason.ENCRYPTED, "a.docx", null);
                case "large" ->
                    new UnreadableDocumentException(UnreadableDocumentException.Reason.TOO_LARGE, "a.docx", null);
                case "plan" -> new UnreadablePlanException("a.docx", UnreadablePlanException.Reason.NO_TABLE);
                case "own" -> new MissingCalendarYearException("x", 1999);
                default -> new IllegalStateException("secret");
            };
        }
    }

    @Controller
    static class Page {
        @GetMapping("/page")
        String page() {
            throw new UnreadablePlanException("a.docx", UnreadablePlanException.Reason.NO_TABLE);
        }
    }

    @RestControllerAdvice
    static class OwnAdvice {
        @ExceptionHandler
        ResponseEntity<String> mine(MissingCalendarYearException failure) {
            return ResponseEntity.status(418).body("mine");
        }
    }

    @Autowired
    MockMvc web;

    @Test
    void aPageIsNotAnsweredWithAProblem() {
        assertThatThrownBy(() -> web.perform(get("/page"))).hasCauseInstanceOf(UnreadablePlanException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "file, kk, 422, Файлды оқу мүмкін емес, encrypted",
        "file, ru, 422, Файл не читается, encrypted",
        "large, en, 413, The file cannot be read, too-large"
    })
    void aRefusedFileIsAProblemInTheReadersLanguage(
            String how, String language, int status, String title, String reason) throws Exception {
        web.perform(get("/fail/" + how).header("Accept-Language", language))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(header().string("Content-Language", language))
                .andExpect(jsonPath("$.type").value("urn:jospar:problem:unreadable-document"))
                .andExpect(jsonPath("$.title").value(title))
                .andExpect(jsonPath("$.code").value("unreadable-document"))
                .andExpect(jsonPath("$.reason").value(reason));
    }

    @Test
    void aFileWithoutAPlanIsAProblem() throws Exception {
        web.perform(get("/fail/plan").header("Accept-Language", "ru"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.title").value("План в файле не найден"));
    }

    @Test
    void theApplicationsOwnAdviceComesFirst() throws Exception {
        web.perform(get("/fail/own"))
                .andExpect(status().is(418))
                .andExpect(content().string("mine"));
    }

    @Test
    void aBodyThatIsNoPlanNamesItsPlace() throws Exception {
        web.perform(post("/plans")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Accept-Language", "ru")
                        .content("{\"format\":\"jospar.plan/1\",\"id\":\"p\",\"titel\":{}}"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("В документе ошибка"))
                .andExpect(jsonPath("$.pointer").value("/titel"));
    }

    @ParameterizedTest
    @CsvSource({"kk, жоспарда бірде-бір бөлім жоқ", "ru, в плане нет ни одного раздела", "en, the plan has no section"})
    void aRecordThatBeanValidationRefusesNamesItsFields(String language, String words) throws Exception {
        web.perform(post("/plans")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Accept-Language", language)
                        .content("{\"format\":\"jospar.plan/1\",\"id\":\"p\",\"title\":{\"kk\":\"Ж\"}}"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("invalid-record"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/sections"))
                .andExpect(jsonPath("$.errors[0].detail").value(words));
    }
}
