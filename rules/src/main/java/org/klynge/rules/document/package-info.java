/**
 * Rules and dossiers as documents in YAML or JSON.
 *
 * <p>{@link org.klynge.rules.document.RuleBookReader} reads schemes and catalogues,
 * {@link org.klynge.rules.document.DossierReader} reads dossiers. A document that cannot be read gives all of its
 * {@link org.klynge.rules.document.Problem problems} at once, each with its place.
 *
 * <p>{@link org.klynge.rules.document.DossierWriter} and {@link org.klynge.rules.document.CatalogueWriter} write documents
 * that are read back as what they were written from. {@link org.klynge.rules.document.DocumentSchemas} has the JSON
 * Schemas by which editors help while such documents are typed.
 */
@NullMarked
package org.klynge.rules.document;

import org.jspecify.annotations.NullMarked;
