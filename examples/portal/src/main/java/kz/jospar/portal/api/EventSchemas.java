package kz.jospar.portal.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.work.EventKind;
import kz.jospar.portal.work.EventRights;

/** Describes what an event of each kind is sent with: a schema and an example of each, from {@link EventShape}. */
final class EventSchemas {
    private static final String EVENT = "NewEvent";
    private static final String REFERENCE = "#/components/schemas/";

    private EventSchemas() {}

    /** Puts them in the place of the one schema that the record of all fields has. */
    static void describe(OpenAPI api) {
        Discriminator byKind = new Discriminator().propertyName("kind");
        Schema<?> any = new JsonSchema();
        any.setDescription("An event to be entered, one of nine kinds. Any other field is refused. Who enters it is the"
                + " account that signed in");
        for (EventShape shape : EventShape.ALL) {
            String name = name(shape);
            api.getComponents().addSchemas(name, schema(shape));
            any.addOneOfItem(new Schema<>().$ref(REFERENCE + name));
            byKind.mapping(shape.kind().code(), REFERENCE + name);
        }
        any.setDiscriminator(byKind);
        api.getComponents().addSchemas(EVENT, any);
        api.getPaths().values().stream()
                .map(PathItem::getPost)
                .filter(post -> post != null && post.getOperationId().equals("recordEvent"))
                .forEach(EventSchemas::exemplify);
    }

    private static void exemplify(Operation record) {
        for (MediaType body : record.getRequestBody().getContent().values()) {
            EventShape.ALL.forEach(shape -> body.addExamples(
                    shape.kind().code(), new Example().summary(shape.meaning()).value(example(shape))));
        }
    }

    private static String name(EventShape shape) {
        return EVENT
                + Arrays.stream(shape.kind().code().split("-"))
                        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                        .collect(Collectors.joining());
    }

    private static Map<String, Object> example(EventShape shape) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("kind", shape.kind().code());
        shape.fields().forEach(field -> example.put(field.json(), field.example()));
        return example;
    }

    private static Schema<?> schema(EventShape shape) {
        Schema<Object> schema = new JsonSchema();
        schema.addType("object");
        schema.setDescription(shape.meaning() + ". Entered by: " + roles(shape.kind()));
        Schema<Object> kind = new JsonSchema();
        kind.addType("string");
        kind.setConst(shape.kind().code());
        schema.addProperty("kind", kind);
        Schema<?> id = text("Its key; without one the portal makes one", EventKind.LONGEST_KEY);
        id.setPattern("^" + EnteredEvent.KEY.pattern() + "$");
        schema.addProperty("id", id);
        schema.addProperty("on", day("The day it happened; today where it is not named"));
        for (EventField field : shape.fields()) {
            schema.addProperty(
                    field.json(),
                    field.isDay() ? day(field.meaning()) : text(field.meaning(), EventKind.LONGEST_WORDS));
        }
        schema.addRequiredItem("kind");
        shape.required().forEach(field -> schema.addRequiredItem(field.json()));
        schema.setAdditionalProperties(false);
        schema.setExamples(List.of(example(shape)));
        return schema;
    }

    private static String roles(EventKind kind) {
        return Arrays.stream(Role.values())
                .filter(role -> EventRights.kinds(role).contains(kind))
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private static Schema<?> text(String meaning, int longest) {
        Schema<?> text = new JsonSchema();
        text.addType("string");
        text.setDescription(meaning);
        text.setMinLength(1);
        text.setMaxLength(longest);
        return text;
    }

    private static Schema<?> day(String meaning) {
        Schema<?> day = new JsonSchema();
        day.addType("string");
        day.setFormat("date");
        day.setDescription(meaning);
        return day;
    }
}
