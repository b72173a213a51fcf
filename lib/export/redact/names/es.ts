import type { PersonWords } from './pack';

export default {
  code: 'es',
  script: 'cased',
  cues: 'preguntar por|pregunta por|pregunte por|preguntad por|llamar a|llama a|llame a|llamad a|hablar con|habla con|hable con|contactar con|contacta con|contacte con|contactar a|contacto|contacta a|comunicarse con|escribir a|escribe a|escriba a|whatsapp|wsp|tel|teléfono|atención|persona de contacto|encargado|encargada|responsable|me llamo|soy|mi nombre es|atentamente|saludos|nombre|dirigirse a|atiende|reclutador|reclutadora|jefe|jefa',
  between: 'la|el|es|a|con|nuestro|nuestra|persona|encargada|encargado|de|del|agente|reclutadora|reclutador|por|al|mi',
  titles:
    'sr|sra|srta|señor|señora|señorita|don|doña|dña|dr|dra|doctor|doctora|lic|licenciado|licenciada|ing|ingeniero|tía|tío|hermana|hermano|prof|profe|d|patrón|patrona|familia',
  names:
    'josé|juan|carlos|luis|jesús|miguel|francisco|antonio|manuel|javier|fernando|rafael|alejandro|pedro|ramón|sergio|andrés|ricardo|eduardo|enrique|alberto|jorge|roberto|diego|pablo|mario|raúl|óscar|guadalupe|margarita|carmen|josefa|isabel|dolores|pilar|teresa|rosa|cristina|marta|lucía|elena|raquel|mercedes|beatriz|silvia|rocío|yolanda|verónica|gabriela|alejandra|daniela|valentina|camila|adriana|claudia|paola|leticia|yesenia|xiomara|ana|maría|sofía|laura|patricia|sandra',
  not: 'ahora|ya|hoy|mañana|agencia|anuncio|casa|campo|chica|chicas|chico|cocina|cocinera|cocinero|contrato|correo|cuidadora|día|días|directamente|el|ella|ellos|empleada|empleado|empleo|empresa|en|entrevista|enviar|esta|este|españa|europa|fijo|gracias|hora|horas|hotel|inmediato|interesadas|interesados|la|las|limpieza|llamadas|lo|los|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|me|mensaje|mensajes|mí|móvil|nosotros|nos|número|o|oferta|oficina|para|personal|por|puesto|recursos|humanos|restaurante|salario|se|sin|solo|sólo|su|sueldo|te|telegram|trabajo|un|una|urgente|usted|ustedes|vivienda|whatsapp|y|tel|tlf|teléfono|celular|cel|al|más|información|informes|señora|señor|departamento|turno|noche|tarde|de|a|con|experiencia|chófer|conductor|camarera|camarero|señoritas|muchachas|jóvenes',
} satisfies PersonWords;
