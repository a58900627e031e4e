package kz.jospar.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import org.junit.jupiter.api.Test;

class LayerTest {

    @Test
    void the_module_sees_core_and_annotations_only() {
        ModuleDescriptor descriptor = Ranking.class.getModule().getDescriptor();
        assertThat(descriptor).as("tests run on the module path").isNotNull();
        assertThat(descriptor.requires().stream().map(ModuleDescriptor.Requires::name))
                .containsExactlyInAnyOrder(
                        "java.base", "kz.jospar.core", "com.fasterxml.jackson.annotation", "org.jspecify");
        assertThat(descriptor.exports().stream().map(ModuleDescriptor.Exports::source))
                .containsExactlyInAnyOrder(
                        "kz.jospar.rating",
                        "kz.jospar.rating.account",
                        "kz.jospar.rating.band",
                        "kz.jospar.rating.data",
                        "kz.jospar.rating.evaluation",
                        "kz.jospar.rating.formula",
                        "kz.jospar.rating.methodology",
                        "kz.jospar.rating.number",
                        "kz.jospar.rating.replay",
                        "kz.jospar.rating.screening");
    }
}
