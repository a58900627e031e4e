package kz.jospar.portal.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/** The description of the API at {@code /api/openapi}; what holds for every operation is said here once. */
@Configuration
class OpenApi {
    private static final String BASIC = "basic";
    private static final String PROBLEM = "Problem";
    private static final List<Class<? extends Record>> VIEWS = List.of(
            PlanView.class,
            MeasureView.class,
            FindingView.class,
            ExecutorView.class,
            ObligationView.class,
            TrackedView.class,
            EventView.class,
            ExplanationView.class,
            RequestView.class,
            RatingView.class,
            SavedRatingView.class,
            RatingFindingView.class,
            PlacesView.class,
            PlacesView.Group.class,
            PlaceView.class,
            AccountView.class,
            AccountView.Contribution.class,
            RegulationView.class,
            ChoicesView.class,
            ChoicesView.Matter.class,
            SittingView.class,
            SittingStateView.class,
            SittingStateView.Quorum.class,
            SittingEventView.class,
            SittingEventView.Withdrawn.class,
            AddendumView.class,
            QuestionView.class,
            QuestionView.Votes.class,
            Text.class,
            Listing.class);

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Jospar portal")
                        .description("Plans, deadlines and what happened to them, ratings, and sittings of staffs.")
                        .version("1")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    @Bean
    OpenApiCustomizer sameForAll() {
        return api -> {
            api.getComponents().addSchemas(PROBLEM, problem());
            api.getComponents().getSchemas().forEach(OpenApi::close);
            EventSchemas.describe(api);
            api.getPaths().values().forEach(path -> path.readOperationsMap().forEach(OpenApi::complete));
        };
    }

    /** A view has the fields of its record and no other; those that may be absent are marked so in the record. */
    private static void close(String name, Schema<?> schema) {
        for (Class<? extends Record> view : VIEWS) {
            if (name.equals(view.getSimpleName()) || (view == Listing.class && name.startsWith("Listing"))) {
                schema.setAdditionalProperties(false);
                schema.setRequired(Arrays.stream(view.getRecordComponents())
                        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .map(RecordComponent::getName)
                        .toList());
            }
        }
        if (name.equals("ChoicesView")) {
            schema.addProperty("declared", typed("object"));
        }
        if (name.equals("NewWithdrawal") || name.equals("NewAddendum")) {
            schema.setAdditionalProperties(false);
        }
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        boolean writes = method != PathItem.HttpMethod.GET;
        if (method == PathItem.HttpMethod.POST) {
            operation.addParametersItem(new HeaderParameter()
                    .name("Idempotency-Key")
                    .description("The same key with the same request gets the first answer again, for a day")
                    .schema(text()));
        }
        operation.addParametersItem(new HeaderParameter()
                .name("Accept-Language")
                .description("kk, ru or en")
                .schema(text()));
        if (!writes) {
            operation.addParametersItem(new HeaderParameter()
                    .name("If-None-Match")
                    .description("The ETag of what is known already")
                    .schema(text()));
            operation.getResponses().addApiResponse("304", new ApiResponse().description("Known already"));
        }
        if (operation.getOperationId().endsWith("Plan") && method == PathItem.HttpMethod.POST) {
            operation.getResponses().put("201", operation.getResponses().remove("200"));
        }
        boolean onVersion = operation.getParameters().stream()
                .filter(parameter -> HttpHeaders.IF_MATCH.equals(parameter.getName()))
                .peek(OpenApi::requireVersion)
                .findAny()
                .isPresent();
        Map<String, String> problems = new TreeMap<>(problems(writes));
        if (onVersion) {
            problems.put("412", "Changed by somebody else since the version that If-Match names: read it again");
            problems.put("428", "If-Match is missing");
        }
        problems.put("503", "Busy: nothing was done, Retry-After says when to try again");
        problems.forEach((status, words) -> operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(words)
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType().schema(new Schema<>().$ref(PROBLEM))))));
    }

    /** Its handler lets it be absent, so that the refusal is the portal's own. */
    private static void requireVersion(Parameter ifMatch) {
        ifMatch.required(true)
                .description(
                        "The ETag of the version that is changed, as it was read; a list of them; or * for any version")
                .example("\"3-1f2e3d4c5b6a7988\"");
    }

    private static Map<String, String> problems(boolean writes) {
        return writes
                ? Map.of(
                        "400", "Not understood",
                        "401", "Not signed in",
                        "403", "Not this account's to do",
                        "404", "Not there, or not for this account",
                        "409", "There already, or at work on it",
                        "413", "Too large",
                        "415", "Another type of body",
                        "422", "Understood and refused")
                : Map.of(
                        "400", "Not understood",
                        "401", "Not signed in",
                        "404", "Not there, or not for this account",
                        "406", "No such type");
    }

    private static Schema<?> problem() {
        Schema<?> problem = new JsonSchema();
        problem.addType("object");
        problem.setDescription("A refusal (RFC 9457)");
        for (String name : List.of("type", "title", "detail", "code")) {
            problem.addProperty(name, text());
        }
        problem.addProperty("status", typed("integer"));
        problem.addProperty("pointer", described("Where in the body, as a JSON pointer (RFC 6901)"));
        problem.addProperty("parameter", described("Which parameter of the address"));
        Schema<?> findings = typed("array");
        findings.setDescription("What is wrong with the files of a rating: of each table at most 1,000"
                + " findings of a kind of check, and then one more-findings that says how many more there are");
        findings.setItems(new Schema<>().$ref("RatingFindingView"));
        problem.addProperty("findings", findings);
        problem.setRequired(List.of("type", "title", "status", "detail", "code"));
        return problem;
    }

    private static Schema<?> described(String words) {
        Schema<?> schema = text();
        schema.setDescription(words);
        return schema;
    }

    private static Schema<?> text() {
        return typed("string");
    }

    private static Schema<?> typed(String type) {
        Schema<?> schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }
}
