//! The committed schemas against the files: the shipped ones are accepted, and every fixture with a
//! wrong shape is refused. The validator knows the few words of draft 7 that the schemas use and
//! fails on any other, so that nothing passes because it wasn't understood. Where Python's
//! `jsonschema` is installed, it is asked too.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use fingerpost::content::document;
use fingerpost::content::document::{Code, NodeKind, ScalarStyle, YamlNode};
use fingerpost::content::helplines;
use fingerpost::content::helplines::Helplines;
use fingerpost::content::model::Questionnaire;
use fingerpost::content::schema::{HELPLINES, QUESTIONS};
use serde_json::{Map, Value, json};

/// A node as a YAML reader with the core schema sees it, which is what an editor has.
fn value(node: &YamlNode) -> Value {
    match &node.kind {
        NodeKind::Empty => Value::Null,
        NodeKind::List(items) => items.iter().map(value).collect(),
        NodeKind::Map(entries) => entries.iter().map(|(_, key, v)| (key.clone(), value(v))).collect::<Map<_, _>>().into(),
        NodeKind::Text { text, written: ScalarStyle::Quoted } => json!(text),
        NodeKind::Text { text, .. } => match text.as_str() {
            "true" => json!(true),
            "false" => json!(false),
            "null" | "Null" | "NULL" | "~" => Value::Null,
            text => text.parse::<i64>().map_or_else(|_| json!(text), |n| json!(n)),
        },
    }
}

/// Whether a value is as a schema says.
fn accepts(root: &Value, schema: &Value, v: &Value) -> bool {
    let Value::Object(words) = schema else { return schema != &json!(false) };
    words.iter().all(|(word, says)| match word.as_str() {
        "$schema" | "title" | "description" | "definitions" | "format" => true,
        "$ref" => accepts(root, root.pointer(says.as_str().unwrap().strip_prefix('#').unwrap()).unwrap(), v),
        "type" => match says.as_str().unwrap() {
            "string" => v.is_string(),
            "integer" => v.is_i64(),
            "boolean" => v.is_boolean(),
            "array" => v.is_array(),
            "object" => v.is_object(),
            other => panic!("the type {other}"),
        },
        "enum" => says.as_array().unwrap().contains(v),
        "const" => says == v,
        "anyOf" => says.as_array().unwrap().iter().any(|s| accepts(root, s, v)),
        "oneOf" => says.as_array().unwrap().iter().filter(|s| accepts(root, s, v)).count() == 1,
        "allOf" => says.as_array().unwrap().iter().all(|s| accepts(root, s, v)),
        "minLength" => v.as_str().is_none_or(|s| s.chars().count() as u64 >= says.as_u64().unwrap()),
        "minItems" => v.as_array().is_none_or(|a| a.len() as u64 >= says.as_u64().unwrap()),
        "minProperties" => v.as_object().is_none_or(|o| o.len() as u64 >= says.as_u64().unwrap()),
        "minimum" => v.as_i64().is_none_or(|n| n >= says.as_i64().unwrap()),
        "maximum" => v.as_i64().is_none_or(|n| n <= says.as_i64().unwrap()),
        "items" => v.as_array().is_none_or(|a| a.iter().all(|item| accepts(root, says, item))),
        "required" => v.as_object().is_none_or(|o| says.as_array().unwrap().iter().all(|k| o.contains_key(k.as_str().unwrap()))),
        "properties" => v
            .as_object()
            .is_none_or(|o| says.as_object().unwrap().iter().all(|(key, s)| o.get(key).is_none_or(|v| accepts(root, s, v)))),
        "additionalProperties" => v.as_object().is_none_or(|o| {
            let named = words.get("properties").and_then(Value::as_object);
            o.iter().all(|(key, v)| named.is_some_and(|n| n.contains_key(key)) || accepts(root, says, v))
        }),
        other => panic!("this test doesn't know the word `{other}` of a schema"),
    })
}

/// Every questions file and file of help lines among the fixtures that can be read as YAML: its
/// schema, its value, and whether its shape is wrong.
fn fixtures() -> Vec<(String, &'static str, Value, bool)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/problems");
    let mut out = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let bytes = std::fs::read(&path).unwrap();
        let Ok(text) = document::utf8(&bytes) else { continue };
        // In an editor an unquoted number or null is one; the reader takes it for the text that was
        // written.
        if name.starts_with("sheet-") || name.contains("is-text") || name.contains("are-text") {
            continue;
        }
        let Ok(node) = document::parse(text) else { continue };
        let (schema, problems) = if name.starts_with("helplines-") {
            (HELPLINES, Helplines::read(text).err())
        } else {
            (QUESTIONS, Questionnaire::read(text).err())
        };
        let of_shape = |says: &str, code: Code| match code {
            Code::EmptyValue | Code::EmptyList | Code::OtherKind | Code::UnknownField | Code::NotAFlag | Code::NotANumber => true,
            // Where a colon is missing in brackets, a field is unknown to an editor.
            Code::Syntax => true,
            Code::WrongShape => !says.starts_with("these answers"),
            // A version that isn't known, a question without "none of these", a guarantee without
            // its promise: not by shape.
            Code::UnknownWord => !says.contains("version"),
            Code::MissingField => says.starts_with("the field"),
            _ => false,
        };
        let wrong = problems.unwrap_or_default().iter().any(|p| of_shape(&p.says, p.code));
        out.push((name, schema, value(&node), wrong));
    }
    out
}

#[test]
fn the_shipped_files_are_accepted() {
    for (schema, text) in [(QUESTIONS, fingerpost::content::reader::SHIPPED), (HELPLINES, helplines::SHIPPED)] {
        let schema: Value = serde_json::from_str(schema).unwrap();
        assert!(accepts(&schema, &schema, &value(&document::parse(text).unwrap())));
        let name = if text == fingerpost::content::reader::SHIPPED {
            "data/questions.schema.json"
        } else {
            "data/helplines.schema.json"
        };
        assert_eq!(text.lines().next(), Some(format!("# yaml-language-server: $schema={name}").as_str()));
    }
}

#[test]
fn what_is_wrong_by_its_shape_is_refused_and_all_else_is_not() {
    let (mut refused, mut wrong) = (0, Vec::new());
    for (name, schema, value, is_wrong) in fixtures() {
        let schema: Value = serde_json::from_str(schema).unwrap();
        refused += usize::from(is_wrong);
        if accepts(&schema, &schema, &value) == is_wrong {
            wrong.push(name);
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
    assert!(refused > 15, "only {refused} fixtures are wrong by their shape");
}

#[test]
fn schema_prints_what_is_committed() {
    for (kind, schema) in [("questions", QUESTIONS), ("helplines", HELPLINES)] {
        let ran = crate::cli::run(&["schema", kind]);
        assert_eq!((ran.status, ran.stdout.as_str(), ran.stderr.as_str()), (0, schema, ""));
    }
    assert_eq!(crate::cli::run(&["schema"]).stdout, QUESTIONS);
}

#[test]
fn another_validator_agrees() {
    let script = "import json, sys\nfrom jsonschema import Draft7Validator\n\
                  for schema, value, wrong, name in json.load(sys.stdin):\n    Draft7Validator.check_schema(schema)\n    \
                  assert Draft7Validator(schema).is_valid(value) != wrong, name\n";
    let there =
        Command::new("python3").args(["-c", "import jsonschema"]).stderr(Stdio::null()).status().is_ok_and(|s| s.success());
    if !there {
        anstream::eprintln!("skipped: python's jsonschema is not installed");
        return;
    }
    let mut all: Vec<Value> = Vec::new();
    for (name, schema, value, wrong) in fixtures() {
        all.push(json!([serde_json::from_str::<Value>(schema).unwrap(), value, wrong, name]));
    }
    let mut child = Command::new("python3").args(["-c", script]).stdin(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    serde_json::to_writer(child.stdin.take().unwrap(), &all).unwrap();
    let out = child.wait_with_output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
}
