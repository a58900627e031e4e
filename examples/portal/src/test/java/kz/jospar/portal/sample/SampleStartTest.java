package kz.jospar.portal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jospar.portal.PortalApplication;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Accounts;
import kz.jospar.portal.account.AccountsFile;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.plan.Plans;
import kz.jospar.portal.rating.RatingHead;
import kz.jospar.portal.rating.Ratings;
import kz.jospar.portal.work.Obligations;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The first start and the second, as somebody at a terminal does them: a folder of their own, a port of their own. */
@ExtendWith(OutputCaptureExtension.class)
class SampleStartTest {
    private static final String PLAN = "karaganda-drug-plan-2025-2026";

    @TempDir
    Path home;

    @Test
    void aFirstStartLoadsTheSamplesAndASecondKeepsThem(CapturedOutput output) throws IOException {
        Map<String, String> passwords;
        try (ConfigurableApplicationContext portal = start()) {
            passwords = passwords();
            Accounts accounts = portal.getBean(Accounts.class);
            assertThat(accounts.all()).extracting(Account::role).contains(Role.values());
            assertThat(accounts.all())
                    .extracting(Account::name)
                    .containsExactlyInAnyOrderElementsOf(passwords.keySet());
            PasswordEncoder encoder = portal.getBean(PasswordEncoder.class);
            passwords.forEach((name, password) -> assertThat(encoder.matches(
                            password, accounts.loadUserByUsername(name).getPassword()))
                    .as(name)
                    .isTrue());
            assertThat(passwords.values()).doesNotHaveDuplicates().allMatch(password -> password.length() >= 16);

            assertThat(portal.getBean(Plans.class).head(PLAN, Scope.ALL)).isPresent();
            // karaganda-events.jsonl: e01 answered, e02 accepted.
            assertThat(portal.getBean(Obligations.class)
                            .find(PLAN + "/1.7/2025-Q1", Scope.ALL)
                            .orElseThrow()
                            .execution()
                            .events())
                    .hasSize(2);
            assertThat(heads(portal)).singleElement().satisfies(head -> {
                assertThat(head.periodText()).isEqualTo("2025");
                assertThat(head.units()).isEqualTo(12);
            });
            String port = portal.getEnvironment().getRequiredProperty("local.server.port");
            assertThat(output.getOut())
                    .contains("Портал дайын / Портал готов / The portal is ready")
                    .contains("http://localhost:" + port + "/plans", "http://localhost:" + port + "/rating")
                    .contains("http://localhost:" + port + "/staff", "http://localhost:" + port + "/api/openapi")
                    .contains(home.resolve("accounts.txt").toString());
        }
        String written = Files.readString(home.resolve("accounts.txt"));
        try (ConfigurableApplicationContext portal = start()) {
            assertThat(heads(portal)).hasSize(1);
            assertThat(portal.getBean(Accounts.class).all()).hasSize(passwords.size());
        }
        assertThat(Files.readString(home.resolve("accounts.txt"))).isEqualTo(written);
        for (String password : passwords.values()) {
            assertThat(output.getAll()).doesNotContain(password);
        }
    }

    /** In the very moment in which the server begins to listen, somebody asks. */
    @Test
    void theFirstRequestOfAllMeetsTheSamples() {
        List<String> met = new ArrayList<>();
        try (ConfigurableApplicationContext portal = new SpringApplicationBuilder(PortalApplication.class)
                .listeners((ApplicationListener<WebServerInitializedEvent>)
                        event -> met.add(plans(event.getWebServer().getPort())))
                .run(
                        "--spring.profiles.active=sample",
                        "--server.port=0",
                        "--jospar.portal.home=" + home,
                        "--jospar.portal.sample.password=of-this-test")) {
            assertThat(portal.isActive()).isTrue();
            assertThat(met).singleElement().asString().contains("200", PLAN);
        }
    }

    private static String plans(int port) {
        String credentials = Base64.getEncoder().encodeToString("keeper:of-this-test".getBytes(StandardCharsets.UTF_8));
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/plans"))
                                    .header("Authorization", "Basic " + credentials)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theFirstAccountIsThereBeforeTheServerListens() {
        List<Boolean> empty = new ArrayList<>();
        try (ConfigurableApplicationContext portal = new SpringApplicationBuilder(PortalApplication.class)
                .listeners((ApplicationListener<WebServerInitializedEvent>) event -> empty.add(
                        event.getApplicationContext().getBean(Accounts.class).isEmpty()))
                .run("--server.port=0", "--jospar.portal.home=" + home, "--jospar.portal.first-account=aigul")) {
            assertThat(portal.isActive()).isTrue();
            assertThat(empty).containsExactly(false);
        }
    }

    @Test
    void theAccountsFileIsItsOwnersAlone() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "skipped: no POSIX permissions here");
        Path path = home.resolve("accounts.txt");
        // One that was left open to all before is not written into.
        Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
        new AccountsFile(home).write(Map.of(SampleAccounts.KEEPER, "secret"));
        assertThat(Files.getPosixFilePermissions(path)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(path).content().contains("keeper\tsecret\tWORKING_BODY");
    }

    /** Two databases share a folder where one of them is PostgreSQL, or another file. */
    @Test
    void whatAnotherDatabasesFirstStartLeftIsKept() throws IOException {
        AccountsFile file = new AccountsFile(home);
        for (String password : List.of("of-the-first", "of-the-second", "of-the-third")) {
            file.write(Map.of(SampleAccounts.KEEPER, password));
        }
        assertThat(home.resolve("accounts-1.txt")).content().contains("keeper\tof-the-first\t");
        assertThat(home.resolve("accounts-2.txt")).content().contains("keeper\tof-the-second\t");
        assertThat(file.path()).content().contains("keeper\tof-the-third\t");
    }

    @Test
    void aPasswordForTestsMayBeSet() throws IOException {
        try (ConfigurableApplicationContext portal = start("--jospar.portal.sample.password=of-this-test")) {
            assertThat(Set.copyOf(passwords().values())).containsExactly("of-this-test");
            assertThat(portal.isActive()).isTrue();
        }
    }

    @Test
    void withoutTheProfileNobodyHasAnAccountAndNothingIsLoaded() {
        try (ConfigurableApplicationContext portal = new SpringApplicationBuilder(PortalApplication.class)
                .run("--server.port=0", "--jospar.portal.home=" + home)) {
            assertThat(portal.getBean(Accounts.class).all()).isEmpty();
            assertThat(heads(portal)).isEmpty();
            assertThat(home.resolve("accounts.txt")).doesNotExist();
        }
    }

    @Test
    void anOfficeMakesItsFirstAccountAtTheFirstStartAlone() throws IOException {
        for (String name : List.of("aigul", "other")) {
            try (ConfigurableApplicationContext portal = new SpringApplicationBuilder(PortalApplication.class)
                    .run("--server.port=0", "--jospar.portal.home=" + home, "--jospar.portal.first-account=" + name)) {
                assertThat(portal.getBean(Accounts.class).all())
                        .containsExactly(new Account("aigul", "aigul", Role.WORKING_BODY, null));
                String password = passwords().get("aigul");
                UserDetails account = portal.getBean(Accounts.class).loadUserByUsername("aigul");
                assertThat(portal.getBean(PasswordEncoder.class).matches(password, account.getPassword()))
                        .isTrue();
                assertThat(((SignedIn) account).isOneTime()).isTrue();
            }
        }
    }

    private ConfigurableApplicationContext start(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "--spring.profiles.active=sample";
        arguments[1] = "--server.port=0";
        arguments[2] = "--jospar.portal.home=" + home;
        System.arraycopy(more, 0, arguments, 3, more.length);
        return new SpringApplicationBuilder(PortalApplication.class).run(arguments);
    }

    private static List<RatingHead> heads(ConfigurableApplicationContext portal) {
        return portal.getBean(Ratings.class).heads(0, 10).items();
    }

    private Map<String, String> passwords() throws IOException {
        Map<String, String> passwords = new HashMap<>();
        Files.readAllLines(home.resolve("accounts.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .forEach(columns -> passwords.put(columns[0], columns[1]));
        return passwords;
    }
}
