package kz.jospar.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import kz.jospar.core.plan.Plan;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Accounts;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.plan.PlanKeeping;
import kz.jospar.portal.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Accounts of every role, and the sample plan. */
@TestConfiguration
public class Fixtures {
    /** The id of the sample plan. */
    public static final String PLAN = "karaganda-drug-plan-2025-2026";
    /** The password of every account here. */
    public static final String PASSWORD = "only-of-tests";

    private final Accounts accounts;
    private final PlanKeeping keeping;
    private final Plans plans;
    private final JsonDocuments json;

    Fixtures(Accounts accounts, PlanKeeping keeping, Plans plans, JsonDocuments json, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.plans = plans;
        this.json = json;
        // A database that is kept, as that of ManyMeasures may be, has them already.
        if (!accounts.isEmpty()) {
            return;
        }
        add("keeper", Role.WORKING_BODY, null, encoder);
        add("dsb", Role.EXECUTOR, "dsb", encoder);
        add("bb", Role.EXECUTOR, "bb", encoder);
        add("head", Role.HEAD, null, encoder);
        add("viewer", Role.VIEWER, null, encoder);
    }

    private void add(String name, Role role, @Nullable String body, PasswordEncoder encoder) {
        accounts.add(new Account(name, name.toUpperCase(Locale.ROOT), role, body), encoder.encode(PASSWORD));
    }

    /** Saves the sample plan unless it is there. */
    public Plan samplePlan() {
        if (plans.head(PLAN, Scope.ALL).isEmpty()) {
            keeping.save(readSamplePlan(), "keeper");
        }
        return plans.whole(PLAN);
    }

    /** Saves the sample plan under an id of a test's own, for what would disturb others. */
    public Plan ownPlan(String id) {
        Plan plan = readSamplePlan().withId(id);
        keeping.save(plan, "keeper");
        return plan;
    }

    /** Returns the sample plan as it is in its file. */
    public Plan readSamplePlan() {
        try (InputStream in = Files.newInputStream(data("karaganda-plan.json"))) {
            return json.readPlan(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the path of a sample file. */
    public static Path data(String name) {
        return Path.of(System.getProperty("jospar.root"), "examples", "data", name);
    }

    /** Signs a request in as one of the accounts. */
    public RequestPostProcessor as(String name) {
        return SecurityMockMvcRequestPostProcessors.user((SignedIn) accounts.loadUserByUsername(name));
    }
}
