//! JSON Schemas (draft 7) of the two content files, for editors. They are made from the types that read the files, and
//! committed: a test fails where they aren't current. Shape only; what names lead to and what rules mean, `check` knows.

pub(crate) mod schema_texts;

pub use schema_texts::{HELPLINES, QUESTIONS};

#[cfg(test)]
mod tests {
    #![expect(clippy::disallowed_methods, reason = "the test writes the schemas where it is asked to")]

    use schemars::Schema;
    use schemars::generate::{SchemaGenerator, SchemaSettings};
    use serde_json::{Value, json};

    /// The schema of a shape: texts are never empty, and what may be left out may not be `null` instead.
    fn of(shape: impl Fn(SchemaGenerator) -> Schema, title: &str) -> String {
        let mut value = serde_json::to_value(shape(SchemaSettings::draft07().into_generator())).unwrap();
        tidy(&mut value);
        value["title"] = json!(title);
        format!("{value:#}\n")
    }

    fn tidy(value: &mut Value) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(tidy),
            Value::Object(fields) => {
                fields.remove("default");
                let is_null = |v: &Value| v == "null" || v == &json!({"type": "null"});
                if let Some(Value::Array(types)) = fields.get_mut("type") {
                    types.retain(|t| !is_null(t));
                    if let [one] = types.as_slice() {
                        let one = one.clone();
                        fields.insert("type".to_owned(), one);
                    }
                }
                if let Some(Value::Array(parts)) = fields.get_mut("anyOf") {
                    parts.retain(|p| !is_null(p));
                    if let [Value::Object(one)] = parts.as_slice() {
                        let one = one.clone();
                        fields.remove("anyOf");
                        fields.extend(one);
                    }
                }
                if fields.get("type") == Some(&json!("string")) && !fields.contains_key("enum") && !fields.contains_key("const") {
                    fields.insert("minLength".to_owned(), json!(1));
                }
                fields.values_mut().for_each(tidy);
            }
            _ => {}
        }
    }

    fn assert_current(name: &str, made: &str, committed: &str) {
        if std::env::var_os("UPDATE_SCHEMA").is_some() {
            std::fs::write(format!("{}/data/{name}", env!("CARGO_MANIFEST_DIR")), made).unwrap();
            return;
        }
        assert!(made == committed, "{name} isn't current: run `UPDATE_SCHEMA=1 cargo test --lib schema`");
    }

    #[test]
    fn the_schema_of_questions_is_current() {
        let made = of(crate::content::reader::shape, "A questions file of fingerpost");
        assert_current("questions.schema.json", &made, super::QUESTIONS);
    }

    #[test]
    fn the_schema_of_help_lines_is_current() {
        let made = of(crate::content::helplines::shape, "A file of help lines of fingerpost");
        assert_current("helplines.schema.json", &made, super::HELPLINES);
    }
}
