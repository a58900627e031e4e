package kz.jospar.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.ServedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

@ServedPortal
@ExtendWith(OutputCaptureExtension.class)
class SignInTest {
    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder encoder;

    @Test
    void theSessionGetsAnotherIdWithTheSignInAndEndsWithTheSignOut() throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        String before = visitor.session();
        assertThat(Visitor.location(visitor.signIn("viewer", Fixtures.PASSWORD)))
                .isEqualTo("/");
        String after = visitor.session();
        assertThat(before).isNotEmpty().isNotEqualTo(after);
        assertThat(visitor.get("/account/password").statusCode()).isEqualTo(200);
        visitor.post("/account/password", "/sign-out", Map.of());
        HttpResponse<String> stolen = new Visitor(port).get("/account/password", "Cookie", "JSESSIONID=" + after);
        assertThat(Visitor.location(stolen)).isEqualTo("/sign-in");
    }

    @Test
    void theCookieIsHiddenFromScriptsAndOtherSites() throws Exception {
        String cookie = new Visitor(port)
                .get("/sign-in")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").doesNotContain("Secure");
    }

    @Test
    void afterTheSignInComesThePageThatWasAskedForWhateverHostTheRequestNamed() throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.get("/account/password?a=%D1%91&next=https://elsewhere.example/");
        assertThat(Visitor.location(visitor.signIn("head", Fixtures.PASSWORD)))
                .startsWith("/account/password?a=%D1%91");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "head' or '1'='1",
                "a\u0000b",
                "A-name-that-is-much-longer-than-the-sixty-four-characters-an-account-may-have",
                "${7*7}",
                "../../etc",
                "a\r\nb: c",
                "HEAD"
            })
    void aNameThatNobodyHasGetsTheAnswerOfAWrongPassword(String name) throws Exception {
        HttpResponse<String> unknown = new Visitor(port).signIn(name, Fixtures.PASSWORD);
        HttpResponse<String> wrong = new Visitor(port).signIn("head", "wrong-password");
        assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(unknown)).isEqualTo(Visitor.location(wrong)).isEqualTo("/sign-in?error");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kk | пайдаланушы аты немесе құпиясөз дұрыс емес | бір реттік жаңа құпиясөз береді | жаңасын есептік жазбаларды"
                        + " жүргізетін жұмыс органы береді",
                "ru | неверное имя пользователя или пароль | он выдаст новый одноразовый пароль | новый выдаст рабочий орган",
                "en | the user name or the password is wrong | for a new one-time password | gives a new one"
            })
    void aWrongPasswordIsToldPlainlyWithWhoCanHelpAndNothingOfTheAccount(
            String language, String what, String help, String helpOfPrograms) throws Exception {
        String page = new Visitor(port)
                .get("/sign-in?error", "Accept-Language", language)
                .body();
        assertThat(page).containsIgnoringCase(what).contains(help);
        HttpResponse<String> known = basicIn(language, "viewer", "not-this-one");
        HttpResponse<String> unknown = basicIn(language, "nobody-at-all", "not-this-one");
        assertThat(known.statusCode()).isEqualTo(401);
        assertThat(known.body())
                .contains("urn:jospar:problem:wrong-password", helpOfPrograms)
                .isEqualTo(unknown.body());
    }

    private HttpResponse<String> basicIn(String language, String name, String password) throws Exception {
        String credentials =
                Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new Visitor(port)
                .send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/openapi"))
                        .header("Accept-Language", language)
                        .header("Authorization", "Basic " + credentials));
    }

    @Test
    void aClosedAccountGetsTheAnswerOfAWrongPassword() throws Exception {
        accounts.add(new Account("closed", "Closed", Role.VIEWER, null), encoder.encode(Fixtures.PASSWORD));
        accounts.enable("closed", false, 0);
        assertThat(Visitor.location(new Visitor(port).signIn("closed", Fixtures.PASSWORD)))
                .isEqualTo("/sign-in?error");
    }

    @Test
    void tooManyWrongPasswordsShutTheDoorForFormsAndProgramsWhetherOrNotTheAccountIsThere() throws Exception {
        accounts.add(new Account("guessed", "Guessed", Role.VIEWER, null), encoder.encode(Fixtures.PASSWORD));
        for (String name : new String[] {"guessed", "guessed-nobody"}) {
            Visitor visitor = new Visitor(port);
            for (int i = 0; i < GuardedSignIn.OF_ACCOUNT; i++) {
                assertThat(basic(visitor, name, "wrong" + i).statusCode()).isEqualTo(401);
            }
            HttpResponse<String> program = basic(visitor, name, Fixtures.PASSWORD);
            assertThat(program.statusCode()).isEqualTo(429);
            assertThat(program.headers().firstValue("Retry-After")).contains("900");
            assertThat(Visitor.location(visitor.signIn(name, Fixtures.PASSWORD)))
                    .isEqualTo("/sign-in?wait");
        }
    }

    @Test
    void aProgramGetsNoCookie() throws Exception {
        HttpResponse<String> answer = basic(new Visitor(port), "viewer", Fixtures.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void whoHasAOneTimePasswordSeesNothingUntilItIsReplaced() throws Exception {
        String once = "abcde-fghjk-mnpqr";
        accounts.add(new Account("fresh", "Fresh", Role.WORKING_BODY, null), encoder.encode(once), true);
        Visitor visitor = new Visitor(port);
        visitor.signIn("fresh", once);
        assertThat(Visitor.location(visitor.get("/accounts"))).isEqualTo("/account/password");
        assertThat(Visitor.location(visitor.get("/nothing"))).isEqualTo("/account/password");
        HttpResponse<String> program = basic(new Visitor(port), "fresh", once);
        assertThat(program.statusCode()).isEqualTo(403);
        assertThat(program.body()).contains("urn:jospar:problem:one-time-password");
        String own = "құпия сөз тіркесі";
        HttpResponse<String> changed = visitor.post(
                "/account/password", "/account/password", Map.of("current", once, "password", own, "again", own));
        assertThat(Visitor.location(changed)).isEqualTo("/sign-in?changed");
        visitor.signIn("fresh", own);
        assertThat(visitor.get("/accounts").statusCode()).isEqualTo(200);
        assertThat(Visitor.location(new Visitor(port).signIn("fresh", once))).isEqualTo("/sign-in?error");
    }

    @Test
    void noPasswordCookieOrTokenIsWrittenToTheLog(CapturedOutput log) throws Exception {
        LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
        String[] loggers = {"kz.jospar", "org.springframework.security", "org.springframework.web"};
        for (String logger : loggers) {
            logging.setLogLevel(logger, LogLevel.DEBUG);
        }
        try {
            Visitor visitor = new Visitor(port);
            String token = visitor.token("/sign-in");
            visitor.signIn("bb", "Secret-and-wrong-1");
            visitor.signIn("bb", Fixtures.PASSWORD);
            basic(visitor, "bb", "Secret-and-wrong-2");
            visitor.post(
                    "/account/password",
                    "/account/password",
                    Map.of("current", Fixtures.PASSWORD, "password", "Secret-and-new-3", "again", "Secret-other-4"));
            // Spring Security's own debug log names the session id that the sign-in has just replaced, never the new
            // one.
            assertThat(log.getAll())
                    .contains("DEBUG")
                    .doesNotContain("Secret-", Fixtures.PASSWORD, token, visitor.session());
        } finally {
            for (String logger : loggers) {
                logging.setLogLevel(logger, null);
            }
        }
    }

    @Test
    void aSessionThatWasWrittenDownKnowsWhoItIs() throws Exception {
        SignedIn signedIn = (SignedIn) accounts.loadUserByUsername("dsb");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
            objects.writeObject(signedIn);
        }
        try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            SignedIn read = (SignedIn) objects.readObject();
            assertThat(read.account()).isEqualTo(new Account("dsb", "DSB", Role.EXECUTOR, "dsb"));
            assertThat(read.account().scope()).isEqualTo(new Scope.Own("dsb"));
        }
    }

    private HttpResponse<String> basic(Visitor visitor, String name, String password) throws Exception {
        String credentials =
                Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return visitor.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/openapi"))
                .header("Authorization", "Basic " + credentials));
    }
}
