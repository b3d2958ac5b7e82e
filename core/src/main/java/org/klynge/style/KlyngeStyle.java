package org.klynge.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The one style of all generated value types. */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        // The usual name, from, would clash with the attribute of a grant.
        from = "like",
        // Catalogues and rules are keys of many maps, and have many parts to go through.
        defaults = @Value.Immutable(copy = false, lazyhash = true),
        allowedClasspathAnnotations = {Override.class},
        jdkOnly = false,
        depluralize = true,
        depluralizeDictionary = {
            "basis:bases",
            "bonus:bonuses",
            "criterion:criteria",
            "programStatus:programStatuses",
            "status:statuses",
        })
public @interface KlyngeStyle {}
